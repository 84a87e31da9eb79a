/** Where the shops lie that the person looks at: a guess at home, to be offered and never taken. */
import { recentLookUps } from './recent';

/** Fewer products tell nothing. Judgements. */
const PRODUCTS_MIN = 5;
const SHARE_MIN = 2 / 3;
const LOOKED_AT = 100;

/** ISO 3166-1 alpha-2 country that most of the lately seen products are sold in; null where none stands out. */
export async function shopsCountry(): Promise<string | null> {
  const seen = await recentLookUps(({ shopCountry }) => shopCountry !== null, LOOKED_AT);
  if (seen.length < PRODUCTS_MIN) return null;
  const counts = new Map<string, number>();
  for (const { shopCountry } of seen)
    if (shopCountry) counts.set(shopCountry, (counts.get(shopCountry) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= SHARE_MIN * seen.length ? first[0] : null;
}
