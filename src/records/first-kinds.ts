/** Pure: records of the first round, which named categories, as records of kinds. */
import type { Correction } from '../contracts/correction';
import { kindOfCategory } from '../model/kinds';
import type { StoredCorrection } from './correction';
import type { LookUp } from './look-up';

/** A look-up or pin as the first round kept it. */
export type FirstLookUp = Omit<LookUp, 'kind' | 'kindGsd' | 'massKg' | 'material' | 'typical'> & {
  category: string | null;
  categoryGsd: number;
};

/** A category that is no longer known stays as it is: the person may have another version's words for it. */
const renamed = (category: string) => kindOfCategory(category) ?? category;

export function lookUpWithKind<T extends FirstLookUp>(
  record: T,
): Omit<T, 'category' | 'categoryGsd'> &
  Pick<LookUp, 'kind' | 'kindGsd' | 'massKg' | 'material' | 'typical'> {
  const { category, categoryGsd, ...rest } = record;
  return {
    ...rest,
    kind: category === null ? null : renamed(category),
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
    correction: category === undefined ? other : { ...other, kind: renamed(category) },
  };
}
