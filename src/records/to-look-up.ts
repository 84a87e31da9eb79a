/** Pure: what is kept of an answer. */
import type { Answer } from '../contracts/answer';
import { placeOfOrigin } from '../contracts/known-origin';
import { cluesOf } from '../estimate/origin-clues';
import { placeCode } from '../model/place';
import type { Comparison, Estimate, Typical } from '../model/types';
import type { LookUp } from './look-up';
import type { PinnedPlace } from './pin';

const row = (
  { place, making: { kg, lowKg, highKg } }: Estimate,
  verdict: PinnedPlace['verdict'],
): PinnedPlace => ({ place: placeCode(place), kg, lowKg, highKg, verdict });

/** The origin first, then the places beside it. */
export function placesOfComparison(comparison: Comparison): PinnedPlace[] {
  return [
    row(comparison.origin, null),
    ...comparison.alternatives.map((alternative) => row(alternative, alternative.verdict)),
  ];
}

/** The places that were shown beside an expectation: none is the origin, so none has a verdict. */
export const placesOfTypical = ({ places }: Typical): PinnedPlace[] =>
  places.map((estimate) => row(estimate, null));

/** Every place of an answer with its figures; none where there is no figure. */
export function placesOf({ comparison, typical }: Answer): PinnedPlace[] {
  if (comparison) return placesOfComparison(comparison);
  return typical ? placesOfTypical(typical) : [];
}

/** As they can be stored: nothing that is not known, lists of their own. */
function keptClues(product: Answer['product']): NonNullable<LookUp['clues']> {
  const { evidence = [], only, imported = false } = cluesOf(product);
  return {
    evidence: evidence.map(({ places, ratio }) => ({ places: [...places], ratio })),
    ...(only && { only: [...only] }),
    imported,
  };
}

/** @param at when it was looked up, ms since 1970. */
export function toLookUp(answer: Answer, at: number): Omit<LookUp, 'id'> {
  const { product, comparison, typical } = answer;
  const origin = placeOfOrigin(product.origin);
  const making = (comparison?.origin ?? typical)?.making;
  return {
    at,
    key: product.key,
    title: product.title?.value ?? '',
    shop: product.shop,
    url: product.url,
    origin: origin && placeCode(origin),
    kind: product.kind.state === 'known' ? product.kind.fact.value : null,
    price: product.price?.value ?? null,
    shopCountry: product.shopCountry?.value ?? null,
    massKg: product.massKg?.value ?? null,
    material: product.material?.value ?? null,
    kindGsd: (comparison ?? typical)?.kind.gsd ?? 1,
    typical: typical !== null,
    ...(typical && { clues: keptClues(product) }),
    kg: making?.kg ?? null,
    lowKg: making?.lowKg ?? null,
    highKg: making?.highKg ?? null,
    dataset: answer.dataset,
  };
}
