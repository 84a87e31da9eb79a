/** Pure: records of the first round, which named categories, as records of kinds. */
import type { Correction } from '../contracts/correction';
import type { StoredCorrection } from './correction';
import type { LookUp } from './look-up';

/** A look-up or pin as the first round kept it. */
export type FirstLookUp = Omit<LookUp, 'kind' | 'kindGsd' | 'massKg' | 'material' | 'typical'> & {
  category: string | null;
  categoryGsd: number;
};

/** Categories of the first round that no kind has the name of, and the kind that most things of theirs are. A judgement. */
const MOSTLY = new Map(
  Object.entries({
    computers: 'laptop',
    phones: 'smartphone',
    'computer-accessories': 'peripheral',
    'tv-audio': 'speaker',
    'coffee-tea': 'coffee-tea-dry',
    sweets: 'chocolate',
    snacks: 'crisps',
    'bakery-pasta': 'staples',
    seasonings: 'sauces-spices',
    'soft-drinks': 'soda-juice',
  }),
);

/**
 * The kind that a category of the first round is now: most kept their names. What was none stays as it is: the person may
 * have another version's words for it.
 */
export const kindOfCategory = (category: string): string => MOSTLY.get(category) ?? category;

export function lookUpWithKind<T extends FirstLookUp>(
  record: T,
): Omit<T, 'category' | 'categoryGsd'> &
  Pick<LookUp, 'kind' | 'kindGsd' | 'massKg' | 'material' | 'typical'> {
  const { category, categoryGsd, ...rest } = record;
  return {
    ...rest,
    kind: category === null ? null : kindOfCategory(category),
    massKg: null,
    material: null,
    typical: false,
    kindGsd: categoryGsd,
  };
}

export type FirstCorrection = Omit<StoredCorrection, 'correction'> & {
  correction: Omit<Correction, 'kind'> & { category?: string | undefined };
};

export function correctionWithKind({ correction, ...rest }: FirstCorrection): StoredCorrection {
  const { category, ...other } = correction;
  return {
    ...rest,
    correction: category === undefined ? other : { ...other, kind: kindOfCategory(category) },
  };
}
