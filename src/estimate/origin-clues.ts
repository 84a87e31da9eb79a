/** Pure: what a page says of an origin that it does not state, as the model takes it. */
import type { OriginHint, Product } from '../contracts/product';
import type { OriginClues } from '../model/likely-origins/likely-origins';

/** The hints that hold for what the thing is, or may be. */
export function hintsThatHold({ originHints, kind }: Pick<Product, 'originHints' | 'kind'>): OriginHint[] {
  const kinds =
    kind.state === 'known'
      ? [kind.fact.value]
      : kind.state === 'unsure'
        ? kind.rivals.map(({ id }) => id)
        : [];
  return originHints.filter((hint) => hint.kinds.length === 0 || hint.kinds.some((id) => kinds.includes(id)));
}

export function cluesOf({ origin, originHints }: Pick<Product, 'origin' | 'originHints'>): OriginClues {
  return {
    evidence: originHints.map(({ countries, ratio }) => ({ places: countries, ratio })),
    ...(origin.state === 'conflict' && { only: origin.claims.map(({ place }) => place.country) }),
    imported: origin.state === 'imported',
  };
}
