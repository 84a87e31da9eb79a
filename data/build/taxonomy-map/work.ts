import type { TaxonomyMap } from './map';

/** Business & Industrial; Mature; and what is no goods at all. Machines for firms are outside the consumer sectors. */
export const work: TaxonomyMap = {
  none: 'bi bi-2 bi-3 bi-4 bi-6 bi-7 bi-9 bi-11 bi-17 bi-18 bi-20 gc na pa se',
  'candles-decor': 'bi-1 bi-6-2 bi-22 bi-24 bi-21 ma',
  books: 'bi-1-1 ma-1-6 ma-1-3',
  'medical-aids': 'bi-5 bi-19 bi-23 bi-25-7 ma-1-4',
  'plastic-goods': 'bi-8 bi-12 bi-15',
  'small-appliances': 'bi-8-9 bi-8-10 bi-8-11 bi-8-17',
  cosmetics: 'bi-10',
  'other-furniture': 'bi-10-2 bi-10-3 bi-19-5',
  shelving: 'bi-13 bi-14',
  hardware: 'bi-16',
  'home-textiles': 'bi-19-1 bi-19-3',
  clothing: 'bi-6-1 bi-19-2 bi-19-9 bi-19-10 bi-19-11 bi-25 bi-9-2 ma-1-1',
  glasses: 'bi-25-6',
  sports: 'bi-25-3 bi-25-10 ma-2',
  stationery: 'bi-22-5',
  'recorded-media': 'ma-1-5',
  'other-food': 'ma-1-2',
};
