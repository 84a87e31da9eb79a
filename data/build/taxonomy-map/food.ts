import type { TaxonomyMap } from './map';

/** Food, Beverages & Tobacco. Tobacco has no category of ours. */
export const food: TaxonomyMap = {
  'other-food': 'fb fb-2',
  none: 'fb-3',
  'soft-drinks': 'fb-1 fb-1-4 fb-1-5 fb-1-7 fb-1-8 fb-1-12 fb-1-16',
  spirits: 'fb-1-1',
  beer: 'fb-1-1-1 fb-1-1-4',
  wine: 'fb-1-1-7 fb-2-5-14',
  'coffee-tea': 'fb-1-3 fb-1-14',
  sweets: 'fb-1-6 fb-2-2 fb-2-3 fb-2-5-1 fb-2-5-2 fb-2-5-24',
  'bakery-pasta': 'fb-2-1 fb-2-14 fb-2-5-4 fb-2-5-7 fb-2-5-9 fb-2-5-16 fb-2-5-20 fb-2-5-35',
  seasonings: 'fb-2-4 fb-2-16 fb-1-15 fb-2-5-3 fb-2-5-12 fb-2-5-34',
  snacks: 'fb-2-13 fb-2-17 fb-2-7-7',
  preserves: 'fb-2-18 fb-2-5-32 fb-2-7-1 fb-2-7-6 fb-2-7-8 fb-2-7-9',
};
