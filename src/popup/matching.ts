/** Pure: which choices of a list fit what is typed so far, the best first. */
export interface Choice {
  value: string;
  name: string;
  /** Other names to be found by: shoppers' words, names in other languages. */
  also?: readonly string[] | undefined;
}

/** Rows shown at once: enough to find one's own, few enough to see at a glance. */
const SHOWN_MAX = 40;

/** Case, accents and the ways to write them folded away; to upper case first, for only that makes two letters of "ß". */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase().replaceAll('ł', 'l').trim();

const wordsOf = (text: string) => plain(text).split(/[^\p{L}\p{N}]+/u);

/** How well a name fits: whole, at its beginning, at the beginning of a word, anywhere; 0 for not at all. */
function closeness(name: string, typed: string): number {
  const text = plain(name);
  if (text === typed) return 4;
  if (text.startsWith(typed)) return 3;
  if (wordsOf(name).some((word) => word.startsWith(typed)) || text.includes(` ${typed}`)) return 2;
  // Scripts without spaces begin a word anywhere; elsewhere the middle of a word finds too much.
  return typed.length > 2 || /[^\p{Script=Latin}\p{N}\s]/u.test(typed) ? Number(text.includes(typed)) : 0;
}

/** Own names count a little more than the others. */
function closenessOf({ name, also = [] }: Choice, typed: string): number {
  return Math.max(1.1 * closeness(name, typed), ...also.map((one) => closeness(one, typed)));
}

/**
 * @param first values that stand at the top as long as nothing is typed, in this order.
 * @returns all in their order where nothing is typed; else those that fit, the best first.
 */
export function matching(choices: readonly Choice[], typed: string, first: readonly string[] = []): Choice[] {
  const text = plain(typed);
  if (!text) {
    const ahead = first.flatMap((value) => choices.filter((choice) => choice.value === value));
    return [...ahead, ...choices.filter(({ value }) => !first.includes(value))].slice(0, SHOWN_MAX);
  }
  return choices
    .map((choice, at) => ({ choice, at, closeness: closenessOf(choice, text) }))
    .filter((one) => one.closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.at - b.at)
    .slice(0, SHOWN_MAX)
    .map(({ choice }) => choice);
}
