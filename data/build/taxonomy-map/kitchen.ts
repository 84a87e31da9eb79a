import type { TaxonomyMap } from './map';

/** Home & Garden: Kitchen & Dining. */
export const kitchen: TaxonomyMap = {
  kitchenware: 'hg-11 hg-11-1 hg-11-2 hg-11-3 hg-11-8 hg-11-10-6',
  'plastic-goods': 'hg-11-3-3 hg-11-4 hg-11-5',
  bags: 'hg-11-3-6',
  'wooden-goods': 'hg-11-3-8 hg-11-4-1',
  glassware: 'hg-11-1-12 hg-11-4-8 hg-11-10-5',
  'small-appliances': 'hg-11-6 hg-11-7',
  cookers: 'hg-11-7-5 hg-11-7-23 hg-11-7-31 hg-11-7-34 hg-11-7-35 hg-11-7-38 hg-11-7-39 hg-11-7-40 hg-11-6-3',
  fridges: 'hg-11-7-20 hg-11-7-41 hg-11-7-51',
  dishwashers: 'hg-11-7-9 hg-11-6-6',
  ceramics: 'hg-11-10 hg-11-4-3',
  'home-textiles': 'hg-11-8-1',
  'wood-furniture': 'hg-11-9',
};
