/** The extension's own classifier on a title and a path, without a page around them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingBuilder } from '../../src/content/reading-builder';
import type { ProductKind } from '../../src/contracts/product';
import { QUOTE_MAX } from '../../src/contracts/reading';
import { kindOf } from '../../src/interpret/kind/kind';
import { kindModelFrom } from '../../src/interpret/kind/kind-model';
import { projectRoot } from '../browser/built';
import type { Classified, Classify } from './kind';

const WEIGHTS = 'data/tables/kind-model.bin';
/** No page's address, but a reading has one. */
const NOWHERE = 'https://whence.invalid/';

function classifiedFrom(kind: ProductKind): Classified {
  if (kind.state === 'unknown') return { state: 'unknown', guesses: [] };
  const rivals = kind.rivals.map(({ id, confidence }) => ({ id, probability: confidence }));
  if (kind.state === 'unsure') return { state: 'unsure', guesses: rivals };
  const { value, confidence } = kind.fact;
  return { state: 'known', guesses: [{ id: value, probability: confidence }, ...rivals] };
}

export function classifier(): Classify {
  const model = kindModelFrom(new Uint8Array(readFileSync(join(projectRoot, WEIGHTS))).buffer);
  return ({ title, path, language }) => {
    const builder = new ReadingBuilder(NOWHERE, language ?? null);
    const cut = (text: string) => text.slice(0, QUOTE_MAX);
    if (title) builder.add('titles', { text: cut(title), foundIn: 'heading', locator: 'h1' });
    if (path.length > 0) {
      const levels = path.map(cut);
      builder.add('categories', {
        text: cut(levels.join(' > ')),
        foundIn: 'breadcrumb',
        locator: 'breadcrumb',
        levels,
      });
    }
    return classifiedFrom(kindOf(builder.reading, model));
  };
}
