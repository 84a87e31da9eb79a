/** The number in a price as a shop writes it: "1.234,56", "1 234", "£49.99", "12'900.-", "35€ 99", "１２". */

/**
 * Digits with the marks that group or divide them; a mark may come first (".75") unless it ends an abbreviation
 * ("Rs.50"). One class repeated: linear time.
 */
const NUMBER = /(?:(?<![\p{L}\p{Nd}])[.,](?=\p{Nd}))?\p{Nd}[\p{Nd}.,'’٫٬\u00a0\u202f ]*/u;
/** "118, 99": the mark and its two decimals set apart. */
const APART = /(\p{Nd})([.,]) (\p{Nd}{2})(?!\p{Nd})/u;
/** "35€ 99": the sign stands where the decimal mark would. */
const SIGN_DIVIDES = /(\p{Nd})\s?[€£$]\s?(\p{Nd}{2})(?![\p{Nd}%.,]|\s*[€£$%])/u;
const FREE =
  /^\W*(?:free|gratis|kostenlos|gratuit|gratuito|gratuita|za darmo|zdarma|бесплатно|無料|免费|免費|무료)\W*$/iu;
/** "5O.OO": the letter O, of three scripts, in the place of a nought. */
const FALSE_NOUGHT = /\p{Nd}[.,]?[OoОоΟο]{1,2}(?!\p{L})/u;
/** A longer number is no price. */
const DIGITS_MAX = 12;

const ascii = (text: string) =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const value = (digit.codePointAt(0) as number) & 0xf;
    // ASCII and full-width digits sit at multiples of 16; Arabic-Indic ones too.
    return String(value <= 9 ? value : value - 6);
  });

/** Which of two marks divides the decimals: the last one; a lone mark with three digits after it groups. */
function decimalsAt(number: string): number {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','), number.lastIndexOf('٫'));
  if (last < 0) return -1;
  const mark = number[last];
  const others = number.split(mark as string).length - 2;
  const after = number.length - last - 1;
  if (after === 0 || others > 0) return -1;
  const mixed = /[.,]/.test(number.slice(0, last));
  if (after === 3 && !mixed && !/^0/.test(number)) return -1;
  return last;
}

/** The number that a price text states, zero for a thing that is free; null where there is none. */
export function statedAmount(text: string): number | null {
  const plain = text
    .trim()
    .replace(/，/g, ',')
    .replace(/．/g, '.')
    .replace(APART, '$1$2$3')
    .replace(SIGN_DIVIDES, '$1.$2');
  if (FREE.test(plain)) return 0;
  const negative = /(?:^|\s)[-−–]\s?\p{Nd}/u.test(plain.slice(0, 6));
  const match = NUMBER.exec(plain)?.[0];
  // "1e308" is no price; its first digit must not become one.
  if (!match || negative || /\p{Nd}e[+-]?\p{Nd}/iu.test(plain) || FALSE_NOUGHT.test(plain)) return null;
  const number = ascii(match)
    .replace(/[\s\u00a0\u202f]+(?!\d{3}(?:\D|$)).*/u, '')
    .replace(/[\s'’٬\u00a0\u202f]/gu, '')
    .replace(/(?<![.,])[.,]+$/, '');
  const at = decimalsAt(number);
  const whole = at < 0 ? number : number.slice(0, at);
  const part = at < 0 ? '' : number.slice(at + 1);
  const digits = whole.replace(/\D/g, '');
  if (digits.length > DIGITS_MAX) return null;
  const amount = Number(`${digits || '0'}.${part.replace(/\D/g, '') || '0'}`);
  return Number.isFinite(amount) ? amount : null;
}

/** The amount to pay, or null where there is no positive number. */
export function amountIn(text: string): number | null {
  const amount = statedAmount(text);
  return amount && amount > 0 ? amount : null;
}

/** Machine-written amounts (JSON-LD, metas) follow "1234.56"; anything else is read as a shop writes it. */
export function machineAmount(text: string): number | null {
  const amount = /^\d{1,12}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : amountIn(text);
  return amount && amount > 0 ? amount : null;
}
