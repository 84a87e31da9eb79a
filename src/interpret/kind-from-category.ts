/** A category of the first round as the kind that it is now. */
import type { ProductKind } from '../contracts/product';
import { kindOfCategory } from '../model/kinds';

const renamed = ({ id, confidence }: { id: string; confidence: number }) => ({
  id: kindOfCategory(id) ?? id,
  confidence,
});

export function kindFromCategory(category: ProductKind): ProductKind {
  if (category.state === 'unknown') return category;
  const rivals = category.rivals.map(renamed);
  if (category.state === 'unsure') return { ...category, rivals };
  const { value } = category.fact;
  return { state: 'known', fact: { ...category.fact, value: kindOfCategory(value) ?? value }, rivals };
}
