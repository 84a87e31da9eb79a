import type { TaxonomyMap } from './map';

/** Home & Garden without its kitchen. */
export const home: TaxonomyMap = {
  'candles-decor': 'hg hg-3 hg-16 hg-17-1 hg-19 hg-20 hg-10-6 hg-10-11-1 hg-10-11-2',
  'plastic-goods': 'hg-1 hg-10 hg-12-1 hg-12-6 hg-3-56',
  'home-textiles':
    'hg-1-13 hg-1-3 hg-3-5 hg-3-14 hg-3-15 hg-3-51 hg-3-60 hg-3-64 hg-15 hg-10-6-16 hg-4-2 hg-12-2-5 hg-3-74-1 hg-3-74-6',
  carpets: 'hg-1-2 hg-3-26 hg-3-57 hg-10-4 hg-10-12 hg-10-13',
  hardware:
    'hg-1-4 hg-1-10 hg-1-11 hg-1-14 hg-1-19 hg-1-21 hg-2-7 hg-2-8 hg-3-18 hg-3-42 hg-3-44 hg-3-45 hg-3-46 hg-10-3 hg-10-16-9',
  'wood-furniture': 'hg-1-9 hg-3-65',
  'small-appliances': 'hg-1-8 hg-1-7 hg-8 hg-9 hg-3-35 hg-5-11',
  'smart-home': 'hg-2 hg-4-1 hg-7 hg-9-6 hg-9-7',
  watches: 'hg-3-16 hg-3-17 hg-3-41 hg-3-63',
  'wooden-goods': 'hg-3-6 hg-3-52 hg-3-59 hg-3-25 hg-10-9-14',
  ceramics: 'hg-3-21 hg-3-24 hg-3-30 hg-3-67 hg-12-1-16 hg-12-1-4',
  glassware: 'hg-3-47 hg-2-4 hg-3-20 hg-3-22',
  mattresses: 'hg-3-74 hg-3-73',
  'doors-floors': 'hg-3-68 hg-10-15',
  'textile-goods': 'hg-3-32 hg-3-33 hg-12-2 hg-16-1 hg-12-1-10 hg-10-9-18',
  'other-furniture': 'hg-12-2-4 hg-12-2-10',
  none: 'hg-5-7 hg-6 hg-12-1-2 hg-12-1-3 hg-12-1-9 hg-12-1-12 hg-12-1-18 hg-10-11 hg-14-5 hg-17',
  'hand-tools': 'hg-5 hg-12-1-7 hg-12-1-6 hg-12-5 hg-4-4',
  'other-food': 'hg-4-3',
  navigation: 'hg-10-8 hg-3-55',
  cookers: 'hg-21',
  dishwashers: 'hg-9-1-1 hg-9-1-7 hg-9-12 hg-8-12',
  'washing-machines': 'hg-9-8-1 hg-9-8-4 hg-9-8-6',
  cleaning: 'hg-10-6-11 hg-10-6-10 hg-10-9 hg-10-14-8 hg-10-14-10 hg-3-40-4',
  'paper-hygiene': 'hg-10-7',
  'garden-machines': 'hg-12-3 hg-12-4',
  'taps-plumbing': 'hg-12-6-1 hg-12-6-2 hg-12-6-4 hg-12-6-5',
  lighting: 'hg-13 hg-14 hg-2-5',
  'light-bulbs': 'hg-13-7',
  sports: 'hg-18',
};
