/** The amounts of one text, each with what it is worth and what it is. */
import { type AmountRole, amountRole, roleBeside, roleByLabel, saysNow } from './amount-role';
import { amountValue, isNegative, isUnreadable } from './amount-value';
import type { FoundSign } from './signs';
import { statedAmounts } from './stated-amounts';

/** A longer text is prose; its beginning tells. */
const TEXT_MAX = 300;
/** A text of more amounts is a table, a date, or the text of a box around several things. */
const AMOUNTS_MAX = 4;
const LETTER = /\p{L}/u;
/** Marks without words. */
const PARTED = /^[^\p{L}\p{N}]*[^\p{L}\p{N}\s][^\p{L}\p{N}]*$/u;

/** From the lower end of a range to the upper. */
const RANGE = /^\s*(?:[-−–—~～〜]|to|up to|bis|à|a|al|até|tot|til|do|до|hasta|ile)\s*$/iu;

export interface TextPrice {
  value: number;
  sign: FoundSign | null;
  role: AmountRole;
}

type Stated = TextPrice & { between: string; isNow: boolean };

const areAlike = (a: Stated, b: Stated) => a.sign?.currencies[0] === b.sign?.currencies[0];

/** "59 € → 39 €", "59 € now 39 €": of two that marks part, or a word that asks for the second, the old one. */
const isFallen = (one: Stated, next: Stated | undefined) =>
  next?.role === 'current' &&
  one.role === 'current' &&
  areAlike(one, next) &&
  next.value > 0 &&
  next.value < one.value &&
  (next.isNow || PARTED.test(one.between));

/** "39 € – 59 €", "from $20 to $40": the upper end. */
const isUpperEnd = (last: Stated | undefined, one: Stated) =>
  last !== undefined && one.role === 'current' && one.value > last.value && RANGE.test(last.between);

/** Roles that two amounts of one text give each other. */
const inPairs = (prices: readonly Stated[]): TextPrice[] =>
  prices.map((one, at) => {
    const { value, sign } = one;
    const role = isFallen(one, prices[at + 1]) ? 'list' : isUpperEnd(prices[at - 1], one) ? 'high' : one.role;
    return { value, sign, role };
  });

/**
 * @param before, after words that stand beside the text, outside it.
 * @param currency ISO 4217 where something beside the text tells it.
 * @returns amounts in the order of the text, zero and more; none of a text that can't be read.
 */
export function textPrices(
  text: string,
  currency: string | null = null,
  before = '',
  after = '',
): TextPrice[] {
  if (isUnreadable(text)) return [];
  const stated = statedAmounts(text.slice(0, TEXT_MAX));
  if (stated.length > AMOUNTS_MAX) return [];
  return inPairs(
    stated.flatMap((amount, at) => {
      const value = amountValue(amount, currency);
      if (value === null || (at === 0 && isNegative(amount))) return [];
      const said = amountRole(amount, at === 0);
      // A label in a box of its own speaks of the first amount, unless that has words of its own.
      const isLabelled = said === 'current' && at === 0 && !LETTER.test(amount.before);
      const own = (isLabelled && roleByLabel(before)) || said;
      const isLast = at === stated.length - 1 && !amount.after.trim();
      const role = (own === 'current' && isLast && roleBeside(after)) || own;
      return [{ value, sign: amount.sign, role, between: amount.after, isNow: saysNow(amount.before) }];
    }),
  );
}
