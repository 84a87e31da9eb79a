/** The ISO 4217 currency that words, signs and the shop's country name. */
import { findCountry } from '../../model/countries';
import { type FoundSign, signsIn } from './signs';

/** A longer text is no price; its beginning tells. */
const TEXT_MAX = 300;

/** By whose money a sign is read that several share, the likeliest country first. */
export type Countries = string | null | readonly (string | null)[];

/** The sign that tells most: one that means one currency before one that several share, else the first. */
export function tellingSign(signs: readonly FoundSign[]): FoundSign | null {
  const [first] = signs;
  if (!first) return null;
  const isNarrower = ({ currencies: [one = '', other] }: FoundSign) =>
    other === undefined && (first.isLocal || first.currencies.includes(one));
  return signs.find(isNarrower) ?? first;
}

/** What a text says of its currency: one code, or several that share a sign. The empty list where it says nothing. */
export function currenciesIn(text: string): readonly string[] {
  return tellingSign(signsIn(text.slice(0, TEXT_MAX)))?.currencies ?? [];
}

/** The code that a sign means in the first of the countries whose money it may be, else the likeliest of all. */
export function currencyOfSign(sign: FoundSign | null, countries: Countries): string | null {
  if (!sign) return null;
  for (const country of [countries].flat()) {
    const own = country ? findCountry(country)?.currency : null;
    if (own && sign.currencies.includes(own)) return own;
  }
  return sign.isLocal ? null : (sign.currencies[0] ?? null);
}

/**
 * @param countries ISO alpha-2 of the shop where known; settles signs that currencies share.
 * @param hint text beside the price that may name the currency.
 */
export function currencyIn(text: string, countries: Countries, hint?: string | null): string | null {
  const sign = tellingSign(signsIn(text.slice(0, TEXT_MAX)));
  const hinted = hint ? tellingSign(signsIn(hint.slice(0, TEXT_MAX))) : null;
  const exact = hinted?.currencies.length === 1 ? hinted.currencies[0] : undefined;
  if (exact && (!sign || sign.currencies.includes(exact))) return exact;
  return currencyOfSign(sign, countries) ?? currencyOfSign(hinted, countries);
}
