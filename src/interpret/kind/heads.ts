/** The nouns that head a title's parts: what the thing is called, not what it goes with, is for or is made of. */
import { CYRILLIC, codesIn, headsOfPart, isUnknown, SPEAKS_FOR } from './head-words';
import type { KindModel } from './kind-model';
import { isUnspaced, type Word, wordsOf } from './words';

/** A page that doesn't say its language and writes in Latin letters is read as most such pages are. */
const UNSAID = 'en';
const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]/u;

/** A name that is written without spaces is headed by its last few signs: one or two in Chinese, more in syllables. */
const TAIL_MAX = 4;
const TAIL_MAX_HAN = 2;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

function partsOf(title: string): Word[][] {
  const parts: Word[][] = [];
  for (const word of wordsOf(title)) {
    if (word.aside) continue;
    if (word.first || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

/** The word itself or, where no spaces part them, every end of it that may be the noun. */
function nounsIn({ text }: Word): string[] {
  if (!isUnspaced(text)) return [text];
  const longest = Math.min(text.length, ENDS_IN_HAN.test(text) ? TAIL_MAX_HAN : TAIL_MAX);
  return Array.from({ length: longest }, (_, at) => text.slice(-1 - at));
}

/** What a title is read with. */
export interface Named {
  title: string;
  /** BCP 47, as the page says it; null where it doesn't. */
  language: string | null;
  /** The maker's name where the page states it: its unknown words say who made the thing, not what it is. */
  maker?: string | undefined;
}

/** ISO 639-1, or '' where nothing tells. */
function languageOf({ title, language }: Named): string {
  if (language !== null) return language.slice(0, 2).toLowerCase();
  if (CYRILLIC.test(title)) return 'ru';
  return OTHER_LETTERS.test(title) ? '' : UNSAID;
}

/** The last word of each part where nouns modify nouns, elsewhere every word of it. Any string is safe. */
export function headsOf(named: Named, model: KindModel): string[] {
  const language = languageOf(named);
  const codes = codesIn(named.title);
  const maker = new Set(wordsOf(named.maker ?? '').map(({ text }) => text));
  return partsOf(named.title).flatMap((part) =>
    headsOfPart(
      part.filter(({ text }) => !(maker.has(text) && isUnknown(text, model))),
      language,
      codes,
      model,
    ).flatMap(nounsIn),
  );
}

/** Whether one of the title's heads speaks for a kind of the sector. What it is made of or goes with does not count. */
export function isNamedByHead(named: Named, sector: string, model: KindModel): boolean {
  return headsOf(named, model).some((head) => {
    const { logits } = model.scores(head);
    return model.kinds.some((id, kind) => (logits[kind] ?? 0) >= SPEAKS_FOR && model.sectorOf(id) === sector);
  });
}
