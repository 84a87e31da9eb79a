/** The nouns that head a title's parts: what the thing is called, not what it goes with, is for or is made of. */
import type { KindModel } from './kind-model';
import { isUnspaced, type Word, wordsOf } from './words';

/**
 * Languages (ISO 639-1) that write a noun before the noun that it modifies, as words apart ("wine opener"): the last
 * one is what the thing is. German and its kin, Finnish and Hungarian make one word of them, Romance and Slavic
 * languages put a preposition or a case between: there a noun that stands alone is a head wherever it stands.
 */
const HEAD_LAST = new Set(['en', 'tr']);
/** A page that doesn't say its language and writes in Latin letters is read as most such pages are. */
const UNSAID = 'en';
const OTHER_LETTERS = /[^\P{L}\p{Script=Latin}]/u;

/** So few letters that say nothing are part of a model number ("YDP-S52"). */
const CODE = /^[a-z]{1,3}$/;
/** Languages that tell whose or of what by case: what follows a noun may only belong to it. */
const WITH_CASES = new Set(['ru', 'uk', 'pl', 'cs', 'sk']);
/** A noun that may stand first, or its adjective; makers' names in Latin letters before Cyrillic words are neither. */
const SLAVIC = /^(?:\p{Script=Cyrillic}{4,}|\p{Script=Latin}{4,})$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ADJECTIVE =
  /(?:[аяоеыі]я|[оеиыі]е|[ыиоіё]й|[оеє]го|[єї]|[nwlt][yýaáeéií]|[sc]k[iíaáeé]e?|ąc[yae]|[šž]í)$/u;
const HANGUL = /^\p{Script=Hangul}{2,}$/u;
/** A name that is written without spaces is headed by its last few signs: one or two in Chinese, more in syllables. */
const TAIL_MAX = 4;
const TAIL_MAX_HAN = 2;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

/** Log-odds from which a word speaks for a kind. Invented words reach it for a given kind in 3 of 100. A judgement. */
const SPEAKS_FOR = 1;
/** A word no more of which is known than this, and which speaks for no kind, is unknown. Invented ones are so in 87 of 100. */
const KNOWN_MIN = 0.15;

const isCode = ({ text }: Word, model: KindModel): boolean =>
  CODE.test(text) && model.scores(text).known === 0;

function isUnknown(text: string, model: KindModel): boolean {
  const { logits, known } = model.scores(text);
  return known < KNOWN_MIN && logits.every((logit) => logit < SPEAKS_FOR);
}

function partsOf(title: string): Word[][] {
  const parts: Word[][] = [];
  for (const word of wordsOf(title)) {
    if (word.aside) continue;
    if (word.first || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts;
}

/** What follows an unknown Slavic noun may be its genitive: "блорп вина", "blorp wina" are blorps. */
const isNounWithGenitive = ([first, next]: Word[], isCased: boolean, model: KindModel): boolean =>
  isCased &&
  first !== undefined &&
  next !== undefined &&
  SLAVIC.test(first.text) &&
  CYRILLIC.test(first.text) === CYRILLIC.test(next.text) &&
  !ADJECTIVE.test(first.text) &&
  isUnknown(first.text, model);

/** In Korean nouns modify nouns too, but what a thing is like may follow: the last word heads where nobody knows it. */
const endsUnknown = (part: Word[], model: KindModel): boolean => {
  const last = part.at(-1);
  return last !== undefined && HANGUL.test(last.text) && isUnknown(last.text, model);
};

function headsOfPart(part: Word[], language: string, model: KindModel): Word[] {
  if (isNounWithGenitive(part, WITH_CASES.has(language), model)) return part.slice(0, 1);
  if (endsUnknown(part, model)) return part.slice(-1);
  const named = part.filter((word) => !isCode(word, model));
  return HEAD_LAST.has(language) ? named.slice(-1) : named;
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
  /** The maker's name where the page states it: it says who made the thing, not what it is. */
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
  const maker = new Set(wordsOf(named.maker ?? '').map(({ text }) => text));
  return partsOf(named.title).flatMap((part) =>
    headsOfPart(
      part.filter(({ text }) => !maker.has(text)),
      language,
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
