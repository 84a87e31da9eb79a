/** ISO 3166-1: three-letter codes to two-letter ones, with the two that sources write for Kosovo. */
import type { Sources } from './sources';

/** Kosovo has no ISO code; CEDA writes XXK, others XKX or XKK. Two-letter "XK" is in common use. */
const KOSOVO = ['XXK', 'XKX', 'XKK'];

export type Alpha2Of = (iso3: string) => string | undefined;

/** Alpha-3 → alpha-2 of all 250 codes, from the npm package i18n-iso-countries. */
export async function readIsoCodes(sources: Sources): Promise<Map<string, string>> {
  const rows = JSON.parse(await sources.fromPackage('i18n-iso-countries', 'codes.json')) as string[][];
  const codes = new Map<string, string>();
  for (const [alpha2, alpha3] of rows) if (alpha2 && alpha3) codes.set(alpha3, alpha2);
  for (const code of KOSOVO) codes.set(code, 'XK');
  return codes;
}
