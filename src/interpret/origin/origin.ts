/** All that a page says of origin brought together: one place, a conflict to show, "imported", or unknown. */
import type { Origin, OriginClaim } from '../../product';
import type { OriginQuote } from '../../reading';
import { judge } from './claims';

/** Claims for the same country become one: the most trusted, with all the words. */
function byCountry(claims: OriginClaim[]): OriginClaim[] {
  const merged = new Map<string, OriginClaim>();
  for (const claim of claims) {
    const earlier = merged.get(claim.place.country);
    if (!earlier) {
      merged.set(claim.place.country, { ...claim, evidence: [...claim.evidence] });
      continue;
    }
    earlier.evidence.push(...claim.evidence);
    earlier.confidence = Math.max(earlier.confidence, claim.confidence);
    if (claim.place.subdivision && !earlier.place.subdivision) earlier.place = claim.place;
    if (claim.caveat) earlier.caveat = claim.caveat;
  }
  return [...merged.values()].sort((a, b) => b.confidence - a.confidence);
}

/** Labelled rows and data outweigh running text, which may speak of a relative of the product. */
function mostDeliberate(claims: OriginClaim[]): OriginClaim[] {
  const deliberate = claims.filter((claim) => claim.evidence.some(({ place }) => place !== 'prose'));
  return deliberate.length ? deliberate : claims;
}

export function originFrom(quotes: OriginQuote[]): Origin {
  const judged = quotes.map((quote) => ({ quote, ...judge(quote) }));
  const claims = byCountry(mostDeliberate(judged.flatMap(({ claims }) => claims)));
  const [first] = claims;
  if (!first) {
    const imported = judged.filter((one) => one.imported).map(({ quote }) => quote);
    return imported.length
      ? { state: 'imported', evidence: imported }
      : { state: 'unknown', evidence: quotes.slice(0, 5) };
  }
  if (claims.length > 1) return { state: 'conflict', claims };
  return { state: 'known', claim: first, source: 'page' };
}
