/** Pure: what the model needs to know, out of a product and the person's settings. */

import type { Product } from '../contracts/product';
import type { Place } from '../model/place';
import { span } from '../model/span';
import type { Purchase } from '../model/types';

/** The purchase, or null where price or category are not known. */
export function purchaseOf(product: Product, homeCountry: string, byAir = false): Purchase | null {
  if (!product.price || product.category.state !== 'known') return null;
  const { massKg } = product;
  return {
    ...(massKg && { mass: { massKg: massKg.value, source: massKg.source } }),
    ...(byAir && { freight: 'air' as const }),
    category: product.category.fact.value,
    price: product.price.value,
    shopCountry: product.shopCountry?.value ?? homeCountry,
  };
}

/**
 * How much an unsure category widens the range: the geometric standard deviation (≥ 1) of the kg over the
 * category and its rivals, each weighted with the classifier's own probability (METHOD §5). 1 when it is sure.
 */
export function categoryGsd(product: Product, purchase: Purchase, origin: Place): number {
  if (product.category.state !== 'known' || product.category.fact.source === 'person') return 1;
  const candidates = [
    { id: product.category.fact.value, confidence: product.category.fact.confidence },
    ...product.category.rivals.filter((rival) => rival.confidence > 0),
  ];
  let weight = 0;
  let mean = 0;
  let square = 0;
  for (const { id, confidence } of candidates) {
    const answer = span({ ...purchase, category: id }, [origin]);
    const kg = 'problem' in answer ? 0 : (answer.places[0]?.making.kg ?? 0);
    if (kg <= 0) continue;
    const ln = Math.log(kg);
    weight += confidence;
    mean += confidence * ln;
    square += confidence * ln * ln;
  }
  if (weight <= 0) return 1;
  const variance = square / weight - (mean / weight) ** 2;
  return Math.exp(Math.sqrt(Math.max(0, variance)));
}
