/** A mass as a page writes it, in kg. */
import { numberValue } from '../price/number-value';

/** kg per unit; the international avoirdupois pound. A "ton" is taken as metric, as figures of CO2 are. */
const KG_PER: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|公斤|千克|キ|킬)/i, 1],
  [/^(?:lb|p)/i, 0.45359237],
  [/^[gグ克그]/i, 0.001],
  [/^[t吨噸ト톤]/i, 1000],
];

/** Units as they may be written. */
export const MASS_UNIT =
  'k(?:g|ilo)\\p{Script=Latin}{0,10}|公斤|千克|g(?:r\\p{Script=Latin}{0,8})?|[キ킬ログラム로그램]{2,6}|克|lbs?|pounds?|t(?:on\\p{Script=Latin}{0,8})?|[吨噸톤]|トン';

/** Languages that write the decimals behind a comma. */
const COMMA_DIVIDES = new Set(['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'no', 'fi', 'cs']);

/**
 * Three digits behind a lone mark may be decimals or a group: "2.345". Grams have no decimals; of other units the
 * language tells, and where it does not, nobody does.
 */
function isAmbiguous(number: string, mark: string, language: string | null): boolean {
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(number)) return false;
  if (language === null) return true;
  return COMMA_DIVIDES.has(language) && mark === '.';
}

/**
 * @param number digits 0 to 9 and marks.
 * @param unit one of `MASS_UNIT`.
 * @param language ISO 639-1 of the page, null where it is not known.
 * @returns null where it cannot be told what is meant.
 */
export function massValue(number: string, unit: string, language: string | null): number | null {
  const kgPerUnit = KG_PER.find(([pattern]) => pattern.test(unit))?.[1];
  if (kgPerUnit === undefined) return null;
  const written = number.replace(/\s/g, '');
  const [mark] = written.match(/[.,]/) ?? [''];
  const isGram = kgPerUnit === 0.001;
  if (!isGram && isAmbiguous(written, mark, language)) return null;
  const isDecimal =
    !isGram &&
    language !== null &&
    mark === (COMMA_DIVIDES.has(language) ? ',' : '.') &&
    /^\d+[.,]\d+$/.test(written);
  const value = isDecimal ? Number(written.replace(',', '.')) : numberValue(written, null);
  return value === null ? null : value * kgPerUnit;
}
