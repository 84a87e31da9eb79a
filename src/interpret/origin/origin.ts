/** All that a page says of origin brought together: one place, stages, a conflict to show, "imported", or unknown. */
import type { Origin, OriginClaim } from '../../contracts/product';
import type { OriginQuote } from '../../contracts/reading';
import { type JudgedClaim, judge } from './claims';

/** How many quotations are kept where they say nothing. */
const SAID_MAX = 5;

/** Claims for the same country become one: the most trusted, with all the words. */
function byCountry(claims: readonly OriginClaim[]): OriginClaim[] {
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
  const deliberate = claims.filter((claim) => claim.evidence.some(({ foundIn }) => foundIn !== 'prose'));
  return deliberate.length ? deliberate : claims;
}

const plain = ({ isEarly: _, ...claim }: JudgedClaim): OriginClaim => claim;

/** Stages in several places: the last one that makes the thing is the origin. Null where no stage does. */
function fromStages(judged: JudgedClaim[]): Origin | null {
  const stages = judged.map(plain);
  const lastAt = judged.findLastIndex(({ isEarly }) => !isEarly);
  const last = stages[lastAt];
  if (!last) return null;
  const elsewhere = stages.some(({ place }) => place.country !== last.place.country);
  return elsewhere
    ? { state: 'stages', claim: last, stages, source: 'page' }
    : { state: 'known', claim: last, source: 'page' };
}

/** @param language BCP 47 tag of the page where its markup says it. */
export function originFrom(quotes: readonly OriginQuote[], language: string | null = null): Origin {
  const judged = quotes.map((quote) => judge(quote, language));
  const said = judged.flatMap(({ claims }) => claims);
  const stages = said.filter(({ stage }) => stage !== undefined);
  const whole = byCountry(mostDeliberate(said.filter(({ stage }) => stage === undefined).map(plain)));
  const [first] = whole;
  if (!first) {
    const staged = fromStages(stages);
    if (staged) return staged;
    const imported = judged.flatMap((one) => one.imported);
    return imported.length
      ? { state: 'imported', evidence: imported }
      : { state: 'unknown', evidence: quotes.slice(0, SAID_MAX) };
  }
  if (whole.length > 1) return { state: 'conflict', claims: whole };
  if (stages.some(({ place }) => place.country !== first.place.country)) {
    return { state: 'stages', claim: first, stages: [...stages.map(plain), first], source: 'page' };
  }
  return { state: 'known', claim: first, source: 'page' };
}
