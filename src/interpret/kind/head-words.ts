/** Which words of one part of a title head it, by language. */
import type { KindModel } from './kind-model';
import type { Word } from './words';

/**
 * Languages (ISO 639-1) that write a noun before the noun that it modifies, as words apart ("wine opener"): the last
 * one is what the thing is. German and its kin, Finnish and Hungarian make one word of them, Romance and Slavic
 * languages put a preposition or a case between: there a noun that stands alone is a head wherever it stands.
 */
const HEAD_LAST = new Set(['en', 'tr']);
/** What a thing is like may follow its noun here, but a last word that nobody knows may be the noun itself. */
const HEAD_LAST_IF_UNKNOWN = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'is', 'ko']);
/** So few capitals that say nothing are part of a model number ("YDP-S52"). */
const CODE = /(?<![\p{L}\p{M}])[A-Z]{1,3}(?![\p{L}\p{M}])/gu;
/** Languages that tell whose or of what by case: what follows a noun may only belong to it. */
const WITH_CASES = new Set(['ru', 'uk', 'pl', 'cs', 'sk']);
/** A noun that may stand first, or its adjective; makers' names in Latin letters before Cyrillic words are neither. */
const SLAVIC = /^(?:\p{Script=Cyrillic}{4,}|\p{Script=Latin}{4,})$/u;
export const CYRILLIC = /\p{Script=Cyrillic}/u;
const ADJECTIVE =
  /(?:[аяоеыі]я|[оеиыі]е|[ыиоіё]й|[оеє]го|[єї]|[nwlt][yýaáeéií]|[sc]k[iíaáeé]e?|ąc[yae]|[šž]í)$/u;
/** A word by itself, and no unit or syllable. */
const WORD = /^(?:\p{Script=Hangul}{2,}|\p{Script=Latin}{4,})$/u;
/** Log-odds from which a word speaks for a kind. Invented words after a noun reach it for that kind in 1 or 2 of 100. A judgement. */
export const SPEAKS_FOR = 1;
/** A word no more of which is known than this, and which speaks for no kind, is unknown. Invented ones are so in 83 of 100. */
const KNOWN_MIN = 0.15;

/** The words of the title, folded, that may be codes. */
export const codesIn = (title: string): ReadonlySet<string> =>
  new Set((title.match(CODE) ?? []).map((code) => code.toLowerCase()));

/** A word that says nothing of any kind. */
export function isUnknown(text: string, model: KindModel): boolean {
  const { logits, known } = model.scores(text);
  return known < KNOWN_MIN && logits.every((logit) => logit < SPEAKS_FOR);
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

const endsUnknown = (part: Word[], model: KindModel): boolean => {
  const last = part.at(-1);
  return last !== undefined && WORD.test(last.text) && isUnknown(last.text, model);
};

/**
 * @param language ISO 639-1, or '' where nothing tells.
 * @param codes what may be part of a model number and heads nothing where it says nothing.
 */
export function headsOfPart(
  part: Word[],
  language: string,
  codes: ReadonlySet<string>,
  model: KindModel,
): Word[] {
  const named = part.filter(({ text }) => !(codes.has(text) && model.scores(text).known === 0));
  if (isNounWithGenitive(named, WITH_CASES.has(language), model)) return named.slice(0, 1);
  const isLast = HEAD_LAST.has(language) || (HEAD_LAST_IF_UNKNOWN.has(language) && endsUnknown(named, model));
  return isLast ? named.slice(-1) : named;
}
