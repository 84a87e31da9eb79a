/** Pure: what the model needs to know, out of a product and the person's settings. */
import type { Fact, Product } from '../contracts/product';
import type { Purchase } from '../model/types';

const sourceOf = ({ source }: Fact<unknown>): 'page' | 'person' => (source === 'person' ? 'person' : 'page');

/** The kind that stands with its rivals; the likeliest of several where none does; null where nothing is known. */
function kindOf({
  kind,
}: Product): Pick<Purchase, 'kind' | 'kindProbability' | 'rivals' | 'kindUnsure'> | null {
  if (kind.state === 'unknown') return null;
  const rivals = kind.rivals.map(({ id, confidence }) => ({ id, probability: confidence }));
  if (kind.state === 'known') {
    const { value, confidence, source } = kind.fact;
    return source === 'person' ? { kind: value } : { kind: value, kindProbability: confidence, rivals };
  }
  const [first, ...others] = rivals;
  return first
    ? { kind: first.id, kindProbability: first.probability, rivals: others, kindUnsure: true }
    : null;
}

/** The purchase, or null where nothing is known of the kind. */
export function purchaseOf(product: Product, homeCountry: string, byAir = false): Purchase | null {
  const kind = kindOf(product);
  if (!kind) return null;
  const { massKg, material, price } = product;
  return {
    ...kind,
    ...(price && { price: { ...price.value, source: sourceOf(price) } }),
    ...(massKg && { mass: { massKg: massKg.value, source: sourceOf(massKg) } }),
    ...(material && { material: material.value }),
    ...(byAir && { freight: 'air' as const }),
    shopCountry: product.shopCountry?.value ?? homeCountry,
  };
}
