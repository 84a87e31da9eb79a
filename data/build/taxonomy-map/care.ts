import type { TaxonomyMap } from './map';

/** Health & Beauty. */
export const care: TaxonomyMap = {
  'medical-aids': 'hb hb-1 hb-3-1 hb-3-6 hb-3-7 hb-3-9 hb-3-11 hb-3-15',
  medicines: 'hb-1-9 hb-1-16',
  'plastic-goods': 'hb-1-7 hb-1-19',
  cleaning: 'hb-2',
  cosmetics: 'hb-1-6 hb-1-22 hb-1-25 hb-3 hb-3-2 hb-3-5 hb-3-10 hb-3-12 hb-3-13 hb-3-14',
  'paper-hygiene': 'hb-1-11 hb-3-3 hb-3-4 hb-3-8',
  glasses: 'hb-3-19',
  'candles-decor': 'hb-2-3 hb-3-12-17 hb-3-14-10',
  kitchenware: 'hb-3-18 hb-3-10-8 hb-3-14-8',
  'small-appliances': 'hb-3-10-11 hb-3-10-12 hb-3-12-5 hb-3-14-3 hb-3-14-4 hb-3-14-5 hb-3-14-6',
};
