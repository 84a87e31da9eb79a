import type { TaxonomyMap } from './map';

/** Arts & Entertainment; Religious & Ceremonial. */
export const arts: TaxonomyMap = {
  'office-supplies': 'ae ae-2 ae-2-1 ae-2-2-9',
  none: 'ae-1 ae-2-2-2',
  fabrics: 'ae-2-1-2-6 ae-2-1-2-14',
  jewellery: 'ae-2-2-6-2 ae-3-4-2',
  'candles-decor': 'ae-2-2 ae-3 ae-3-2 ae-3-4 rc',
  toys: 'ae-2-2-3 ae-2-2-7 ae-2-2-8 ae-2-4 ae-2-5 ae-2-6 ae-3-2-10 ae-3-2-19',
  stationery: 'ae-2-1-2-1 ae-2-2-5 ae-3-1-5 ae-3-1-6 ae-3-2-1 ae-3-2-13 ae-3-2-16 rc-2-2',
  glassware: 'ae-2-3-2',
  'other-food': 'ae-2-3',
  instruments: 'ae-2-7 ae-2-8',
  lighting: 'ae-3-3',
};
