import type { TaxonomyMap } from './map';

/** Apparel & Accessories; Luggage & Bags. */
export const wear: TaxonomyMap = {
  clothing: 'aa aa-1 aa-2 aa-3',
  shoes: 'aa-3-2 aa-7 aa-8',
  bags: 'aa-5 lb',
  jewellery: 'aa-2-8 aa-2-9 aa-2-10 aa-2-24 aa-2-29 aa-6',
  watches: 'aa-6-10 aa-6-11',
  navigation: 'aa-6-12',
  glasses: 'aa-2-27',
  'candles-decor': 'aa-2-5 aa-2-11 aa-2-14 aa-2-20 aa-4',
  toys: 'aa-3-4',
};
