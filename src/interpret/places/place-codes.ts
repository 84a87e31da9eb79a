/** Places given as a code or a flag and nothing else: "CN", "chn", "🇮🇹". */
import { iso3Codes } from '../../../data/tables/gazetteer';
import { countryCodes } from '../../model/countries';
import type { Place } from '../../model/place';

/** "NA" says "not available" more often than Namibia; "no" is an answer. */
const OTHER_MEANING = new Set(['NA', 'NO']);
const FLAG = /^[\u{1F1E6}-\u{1F1FF}]{2}/u;
/** From a regional indicator to its letter. */
const FLAG_TO_LETTER = 0x1f1e6 - 65;

let alpha2Of: Map<string, string> | undefined;

const known = (code: string): Place | null => (countryCodes.includes(code) ? { country: code } : null);

/** @returns null for what is no code of a country. Lower case counts only where a label has said that a place follows. */
export function placeOfCode(text: string): Place | null {
  const flag = FLAG.exec(text)?.[0];
  if (flag) {
    return known(
      [...flag].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - FLAG_TO_LETTER)).join(''),
    );
  }
  const code = text.trim().toUpperCase();
  if (OTHER_MEANING.has(code)) return null;
  if (/^[A-Z]{2}$/.test(code)) return known(code);
  if (!/^[A-Z]{3}$/.test(code)) return null;
  alpha2Of ??= new Map(iso3Codes.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));
  return known(alpha2Of.get(code) ?? '');
}
