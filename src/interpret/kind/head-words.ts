/** Which words of one part of a title head it, by language. */
import type { KindModel } from './kind-model';
import type { Word } from './words';

/**
 * Languages (ISO 639-1) that write a noun before the noun that it modifies, as words apart ("wine opener"): the last
 * one is what the thing is. German and its kin, Finnish and Hungarian make one word of them, Romance and Slavic
 * languages put a preposition or a case between: there a noun that stands alone is a head wherever it stands.
 */
const HEAD_LAST = new Set(['en', 'tr']);
/** So few letters that say nothing are part of a model number ("YDP-S52"). */
const CODE = /^[a-z]{1,3}$/;
/** Languages that tell whose or of what by case: what follows a noun may only belong to it. */
const WITH_CASES = new Set(['ru', 'uk', 'pl', 'cs', 'sk']);
/** A noun that may stand first, or its adjective; makers' names in Latin letters before Cyrillic words are neither. */
const SLAVIC = /^(?:\p{Script=Cyrillic}{4,}|\p{Script=Latin}{4,})$/u;
export const CYRILLIC = /\p{Script=Cyrillic}/u;
const ADJECTIVE =
  /(?:[аяоеыі]я|[оеиыі]е|[ыиоіё]й|[оеє]го|[єї]|[nwlt][yýaáeéií]|[sc]k[iíaáeé]e?|ąc[yae]|[šž]í)$/u;
const HANGUL = /^\p{Script=Hangul}{2,}$/u;
/** Log-odds from which a word speaks for a kind. Invented words reach it for a given kind in 3 of 100. A judgement. */
export const SPEAKS_FOR = 1;
/** A word no more of which is known than this, and which speaks for no kind, is unknown. Invented ones are so in 83 of 100. */
const KNOWN_MIN = 0.15;

const isCode = ({ text }: Word, model: KindModel): boolean =>
  CODE.test(text) && model.scores(text).known === 0;

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

/** In Korean nouns modify nouns too, but what a thing is like may follow: the last word heads where nobody knows it. */
const endsUnknown = (part: Word[], model: KindModel): boolean => {
  const last = part.at(-1);
  return last !== undefined && HANGUL.test(last.text) && isUnknown(last.text, model);
};

/** @param language ISO 639-1, or '' where nothing tells. */
export function headsOfPart(part: Word[], language: string, model: KindModel): Word[] {
  if (isNounWithGenitive(part, WITH_CASES.has(language), model)) return part.slice(0, 1);
  if (endsUnknown(part, model)) return part.slice(-1);
  const named = part.filter((word) => !isCode(word, model));
  return HEAD_LAST.has(language) ? named.slice(-1) : named;
}
