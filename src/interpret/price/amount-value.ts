/** What an amount found in a text is worth. */
import { numberValue } from './number-value';
import type { StatedAmount } from './stated-amounts';

/** "5O.OO": the letter O, of three scripts, in the place of a nought. */
const FALSE_NOUGHT = /\p{Nd}[.,]?[OoОоΟο]{1,2}(?!\p{L})/u;
/** "1e308" is no price; its first digit must not become one. */
const EXPONENT = /\p{Nd}e[+-]?\p{Nd}/iu;
/** A minus at the beginning, with or without a sign after it. */
const NEGATIVE = /^[^\p{L}\p{N}]*[-−–]\s?$/u;

/** Whether a text can't be read as amounts at all. */
export const isUnreadable = (text: string): boolean => EXPONENT.test(text) || FALSE_NOUGHT.test(text);

/** Whether a minus stands before the first amount of a text. */
export const isNegative = ({ before }: StatedAmount): boolean => NEGATIVE.test(before);

/**
 * @param currency ISO 4217 where something beside the text tells it.
 * @returns null for one too long, or thousands of nobody knows what.
 */
export function amountValue({ number, sign }: StatedAmount, currency: string | null): number | null {
  if (!sign && !currency && number.multiplier > 1) return null;
  const code = currency ?? (sign?.currencies.length === 1 ? (sign.currencies[0] ?? null) : null);
  const value = numberValue(number.text, code);
  if (value === null) return null;
  const rest = number.rest ? Number(number.rest.replace(',', '')) : 0;
  // Rounded, for 1.1 × 1000 is not 1100 in floating point.
  return number.multiplier === 1 ? value : Math.round(value * number.multiplier * 1000) / 1000 + rest;
}
