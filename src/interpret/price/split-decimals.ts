/** Decimals that a shop sets apart from their whole, brought back to it: "29€95", "$ 14 99", "49:90 kr". */
import { signsIn } from './signs';

/** What may follow decimals: the end, a mark, or words on tax; other words say that the number is another's. */
const CLOSES = /^(?:\s*$|\s*[^\p{L}\p{N}\s%]|\s+(?:ttc|ht|inc|ink|tax|vat|mwst|iva|btw)(?!\p{L}))/u;
const DECIMALS = /^(\s?)[.,]?(\d{2})(?![.,]?[\d%])/;
/** A number without decimals at the end of a text. */
const WHOLE = /(?:^|[^\d.,])(\d[\d., ]{0,24}?)\s?$/;
const AFTER_SIGN = /^\s?(\d[\d.,]*) (\d{2})(?![\d.,%])/;
const BEFORE_SIGN = /^\s*(\d{1,4}) (\d{2})\s?$/;
/** Crowns and their hundredths. */
const COLON = /(\d):(\d{2})(?=\s?(?:kr|sek)(?![a-z]))/gi;

const SIGN_NEXT = /^\s?\p{Sc}/u;

const hasDecimals = (whole: string) => /[.,]\d{1,2}$/.test(whole);

/** @param text of `plainNumbers`. */
export function joinedDecimals(text: string): string {
  const plain = text.replace(COLON, '$1.$2');
  const signs = signsIn(plain);
  const [first] = signs;
  if (!first) return plain;
  const ahead = plain.slice(0, first.at);
  const rest = plain.slice(first.end);
  const sign = plain.slice(first.at, first.end);
  const whole = WHOLE.exec(ahead)?.[1]?.trim();
  const decimals = DECIMALS.exec(rest);
  // "2 £40": a sign that stands off the number before it and touches the next is the next one's.
  const isBetween = !/\s$/.test(ahead) || decimals?.[1] !== '';
  if (whole && decimals && isBetween && !hasDecimals(whole)) {
    const after = rest.slice(decimals[0].length);
    // A sign right after them is that of a number of their own.
    const isOwn = !SIGN_NEXT.test(after) && (decimals[1] === '' || CLOSES.test(after.toLowerCase()));
    if (isOwn) return `${ahead.trimEnd()}.${decimals[2]} ${sign}${after}`;
  }
  const apart = AFTER_SIGN.exec(rest);
  if (
    apart &&
    !/\d/.test(ahead) &&
    !hasDecimals(apart[1] ?? '') &&
    CLOSES.test(rest.slice(apart[0].length).toLowerCase())
  )
    return `${ahead}${sign}${apart[1]}.${apart[2]}${rest.slice(apart[0].length)}`;
  const small = BEFORE_SIGN.exec(ahead);
  return small ? `${small[1]}.${small[2]} ${sign}${rest}` : plain;
}
