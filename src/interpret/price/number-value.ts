/** What a number is worth as a shop writes it: which of its marks groups, and which divides the decimals. */

/** A longer number is no price. */
const DIGITS_MAX = 12;
/** Money in thousandths (ISO 4217) that shops do write to the last one. */
const THOUSANDTHS = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND', 'LYD']);
/** Of these the ones written the French way, with a comma before the decimals. */
const COMMA_DIVIDES = new Set(['TND', 'LYD']);

/** Where the decimals begin: at the last mark, unless it groups; −1 where there are none. */
function decimalsAt(number: string, currency: string | null): number {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','), number.lastIndexOf('٫'));
  if (last < 0) return -1;
  const mark = number[last] as string;
  const after = number.length - last - 1;
  if (mark === '٫') return last;
  const times = number.split(mark).length - 1;
  // "1.299.99": one mark for both; "12,34,567" groups to the end.
  if (times > 1) return after === 2 ? last : -1;
  if (/[.,]/.test(number.slice(0, last)) || after !== 3 || number.startsWith('0')) return last;
  const isThousandths =
    currency !== null && THOUSANDTHS.has(currency) && (mark === '.' || COMMA_DIVIDES.has(currency));
  return isThousandths ? last : -1;
}

/**
 * @param written digits 0 to 9 and marks.
 * @param currency ISO 4217 where known: of some the last three digits are thousandths.
 * @returns null for a number too long to be a price.
 */
export function numberValue(written: string, currency: string | null): number | null {
  // "$.75,333": with a mark inside, the one ahead is dirt.
  const number = /^[.,]\d+[.,]/.test(written) ? written.slice(1) : written;
  const at = decimalsAt(number, currency);
  const digits = (part: string) => part.replace(/\D/g, '');
  const whole = digits(at < 0 ? number : number.slice(0, at));
  const part = at < 0 ? '' : digits(number.slice(at + 1));
  return whole.length > DIGITS_MAX ? null : Number(`${whole || '0'}.${part || '0'}`);
}
