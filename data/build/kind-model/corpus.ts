/** The written corpus of `data/build/kind-words`: titles and nouns by language and kind. Form: README there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindLines } from '../kinds/kind-list';
import { NONE } from './lesson';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../kind-words');
const MODIFIERS = 'modifiers';
const AMBIGUOUS = 'ambiguous';
const known = new Set([...kindLines.map(({ id }) => id), NONE]);

export type CorpusPart = 'train' | 'check' | 'nouns' | 'frames';

/** Lines by block of one file. Throws where a line stands before any block or a block is no kind of ours. */
export function parseBlocks(
  text: string,
  where: string,
  others: readonly string[] = [],
): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  let block: string[] | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (!line) continue;
    const id = /^\[([a-z0-9-]+)\]$/.exec(line)?.[1];
    if (id !== undefined) {
      if (!known.has(id) && !others.includes(id)) throw new Error(`${where}: no kind "${id}"`);
      block = blocks.get(id) ?? [];
      blocks.set(id, block);
    } else if (block) block.push(line);
    else throw new Error(`${where}: "${line}" stands in no block`);
  }
  return blocks;
}

function read(language: string, part: CorpusPart, folder: string): Map<string, string[]> {
  const path = join(folder, language, `${part}.txt`);
  if (!existsSync(path)) return new Map();
  return parseBlocks(
    readFileSync(path, 'utf8').normalize('NFC'),
    `kind-words/${language}/${part}.txt`,
    part === 'nouns' ? [MODIFIERS, AMBIGUOUS] : [],
  );
}

/** Languages that something is written of, in order of their codes. */
export function corpusLanguages(folder = FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Titles by kind; empty where the part is not written. */
export const titlesOf = (language: string, part: 'train' | 'check', folder = FOLDER): Map<string, string[]> =>
  read(language, part, folder);

/** Frames by the kind that they name, each with one place for a noun: "{home} cleaning service". */
export const framesOf = (language: string, folder = FOLDER): Map<string, string[]> =>
  read(language, 'frames', folder);

/**
 * Names of shelves, as shops print them in menus and paths, with the kinds that stand there, the commonest first. Empty
 * where the part is not written. Throws for a line without " = " and for a kind that is none of ours.
 */
export function shelvesOf(
  language: string,
  part: 'shelves' | 'shelves-check',
  folder = FOLDER,
): Map<string, string[]> {
  const path = join(folder, language, `${part}.txt`);
  if (!existsSync(path)) return new Map();
  const where = `kind-words/${language}/${part}.txt`;
  return new Map(
    readFileSync(path, 'utf8')
      .normalize('NFC')
      .split('\n')
      .filter((line) => line.trim())
      .map((line): [string, string[]] => {
        const [name = '', list = ''] = line.split(' = ').map((half) => half.trim());
        const kinds = commaList([list]);
        if (!name || kinds.length === 0) throw new Error(`${where}: "${line}"`);
        for (const id of kinds) if (!known.has(id)) throw new Error(`${where}: no kind "${id}"`);
        return [name, kinds];
      }),
  );
}

export interface Nouns {
  /** Nouns by the kind that they name. */
  heads: Map<string, string[]>;
  /** Words that name no kind. */
  modifiers: string[];
  /** Words of two meanings, each with the kinds that it may name, the commonest first. */
  ambiguous: Map<string, string[]>;
}

const commaList = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/[,、，]/))
    .map((word) => word.trim())
    .filter(Boolean);

export function nounsOf(language: string, folder = FOLDER): Nouns {
  const blocks = read(language, 'nouns', folder);
  const ambiguous = new Map<string, string[]>();
  for (const line of blocks.get(AMBIGUOUS) ?? []) {
    const [word = '', kinds = ''] = line.split('=');
    const ids = commaList([kinds]);
    for (const id of ids)
      if (!known.has(id)) throw new Error(`kind-words/${language}/nouns.txt: no kind "${id}"`);
    ambiguous.set(word.trim(), ids);
  }
  const modifiers = commaList(blocks.get(MODIFIERS) ?? []);
  blocks.delete(MODIFIERS);
  blocks.delete(AMBIGUOUS);
  return {
    heads: new Map([...blocks].map(([kind, lines]) => [kind, commaList(lines)])),
    modifiers,
    ambiguous,
  };
}
