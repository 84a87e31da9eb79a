import type { TaxonomyMap } from './map';

/** Baby & Toddler. Sectors by what the thing is made of: prams count as cycles, seats and carriers as textile goods. */
export const baby: TaxonomyMap = {
  'plastic-goods': 'bt bt-1 bt-3 bt-4 bt-9-9 bt-9-8 bt-10 bt-11',
  'smart-home': 'bt-4-3',
  toys: 'bt-5',
  clothing: 'bt-10-5',
  'textile-goods': 'bt-6-1 bt-6-2 bt-7 bt-10-11',
  bicycles: 'bt-6-3 bt-7-3 bt-8',
  'paper-hygiene': 'bt-3-4 bt-9-2 bt-9-5 bt-9-6 bt-9-12',
  'home-textiles': 'bt-9-3 bt-9-4 bt-10-10 bt-10-13 bt-10-14 bt-12',
  cosmetics: 'bt-9 bt-9-10',
  'other-food': 'bt-10-1',
  'small-appliances': 'bt-9-1 bt-10-6',
  'medical-aids': 'bt-10-8 bt-10-9 bt-10-12',
};
