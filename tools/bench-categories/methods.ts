/** The ways to guess that are compared: ours, its parts, and the baselines. */
import { branches, categoryOf } from '../../data/build/taxonomy-map/whole';
import type { TaxonomyNode } from '../../data/build/title-model/taxonomy-examples';
import type { Reading } from '../../src/contracts/reading';
import { categorise } from '../../src/interpret/category/categorise';
import type { TitleModel } from '../../src/interpret/category/title-model';
import { tokens } from '../../src/interpret/category/tokens';
import { titleFrom } from '../../src/interpret/title';
import { type Guess, guessOf, NO_GUESS } from './guess';

export type Method = (reading: Reading) => Guess;

const PHRASE_MAX = 5;

/** The reading with its title as the extension understands it in front. */
function withTitle(reading: Reading): Reading {
  const title = titleFrom(reading.titles);
  return title ? { ...reading, titles: [...title.evidence, ...reading.titles] } : reading;
}

export const cascade =
  (model?: TitleModel): Method =>
  (reading) =>
    guessOf(categorise(withTitle(reading), model));

export const titleOnly =
  (model?: TitleModel): Method =>
  (reading) =>
    guessOf(categorise({ ...withTitle(reading), categories: [] }, model));

export const modelAlone =
  (model: TitleModel): Method =>
  (reading) => {
    const scores = model.scores(withTitle(reading).titles[0]?.text ?? '');
    const [best] = [...scores].sort(([, a], [, b]) => b - a);
    return best ? { id: best[0], confidence: 0, answered: true } : NO_GUESS;
  };

/** Always the category that most of the pages have. */
export const always =
  (id: string): Method =>
  () => ({ id, confidence: 0, answered: true });

/** The longest name of a taxonomy node, in any of its languages, that stands in the path (from its end) or the title. */
export function taxonomyKeywords(nodes: readonly TaxonomyNode[]): Method {
  const map = branches();
  const names = new Map<string, string>();
  for (const { id, name } of nodes) {
    const category = categoryOf(id, map);
    if (category) names.set(tokens(name).join(' '), category);
  }
  const longest = (text: string): string | undefined => {
    const words = tokens(text);
    for (let length = Math.min(PHRASE_MAX, words.length); length > 0; length--) {
      for (let at = 0; at + length <= words.length; at++) {
        const category = names.get(words.slice(at, at + length).join(' '));
        if (category) return category;
      }
    }
    return undefined;
  };
  return (reading) => {
    const levels = reading.categories[0]?.levels.toReversed() ?? [];
    for (const text of [...levels, withTitle(reading).titles[0]?.text ?? '']) {
      const id = longest(text);
      if (id) return { id, confidence: 0, answered: true };
    }
    return NO_GUESS;
  };
}
