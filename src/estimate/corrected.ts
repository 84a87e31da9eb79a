/** Pure: a product with the person's own words over the page's. The page's evidence stays where it still holds. */
import type { Correction } from '../contracts/correction';
import { NOT_KNOWN } from '../contracts/not-known';
import type { Fact, Origin, Product } from '../contracts/product';
import { materialsIn } from '../interpret/material';
import { placeOf } from '../model/place';

function said<T>(value: T): Fact<T> {
  return { value, confidence: 1, evidence: [], source: 'person' };
}

/** A kind said of the product's whole shelf; what was said of the product itself goes before it. */
export function onBreadcrumb(product: Product, kind: string | undefined): Product {
  return kind ? { ...product, kind: { state: 'known', fact: said(kind), rivals: [] } } : product;
}

/** What the person said of the origin: a place, or that it is not known, whatever the page says. Null = nothing. */
function originSaid(code: string | undefined): Origin | null {
  if (code === undefined) return null;
  return code === NOT_KNOWN
    ? { state: 'unknown', evidence: [] }
    : { state: 'known', claim: { place: placeOf(code), confidence: 1, evidence: [] }, source: 'person' };
}

export function corrected(product: Product, correction: Correction): Product {
  const { origin, kind, price, massKg, material } = correction;
  const parts = material === undefined ? [] : materialsIn(material);
  return {
    ...product,
    origin: originSaid(origin) ?? product.origin,
    kind: kind ? { state: 'known', fact: said(kind), rivals: [] } : product.kind,
    price: price ? said(price) : product.price,
    // Words that name no material that we know change nothing; the screen says so.
    material: parts.length > 0 ? said(parts) : product.material,
    massKg: massKg === undefined ? product.massKg : said(massKg),
  };
}
