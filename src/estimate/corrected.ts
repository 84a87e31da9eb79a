/** Pure: a product with the person's own words over the page's. The page's evidence stays where it still holds. */
import type { Correction } from '../contracts/correction';
import type { Fact, Product } from '../contracts/product';
import { placeOf } from '../model/place';

function said<T>(value: T): Fact<T> {
  return { value, confidence: 1, evidence: [], source: 'person' };
}

/** A kind said of the product's whole shelf; what was said of the product itself goes before it. */
export function onBreadcrumb(product: Product, kind: string | undefined): Product {
  return kind ? { ...product, kind: { state: 'known', fact: said(kind), rivals: [] } } : product;
}

export function corrected(product: Product, correction: Correction): Product {
  const { origin, kind, price, massKg } = correction;
  return {
    ...product,
    origin: origin
      ? { state: 'known', claim: { place: placeOf(origin), confidence: 1, evidence: [] }, source: 'person' }
      : product.origin,
    kind: kind ? { state: 'known', fact: said(kind), rivals: [] } : product.kind,
    price: price ? said(price) : product.price,
    massKg: massKg === undefined ? product.massKg : said(massKg),
  };
}
