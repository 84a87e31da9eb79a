import type { TaxonomyMap } from './map';

/** Hardware; Vehicles & Parts. Paints, cement, fuel and car parts have no consumer sector of ours. */
export const hardware: TaxonomyMap = {
  hardware: 'ha ha-2-2 ha-2-21 ha-6 ha-9',
  none: 'ha-1 ha-2-4 ha-2-6 ha-2-9 ha-2-12 ha-2-13 ha-2-16 ha-4 ha-8-2 ha-12 ha-2-20 vp vp-1 vp-2',
  stationery: 'ha-1-3',
  'doors-floors': 'ha-2 ha-3',
  glassware: 'ha-2-6-1',
  ceramics: 'ha-2-18',
  'wooden-goods': 'ha-2-10',
  'plastic-goods': 'ha-5 ha-13',
  'textile-goods': 'ha-6-9 ha-6-19 ha-6-23 vp-1-5-3',
  'taps-plumbing': 'ha-7 ha-10',
  navigation: 'ha-8 ha-15-36',
  'cables-chargers': 'ha-11',
  'power-tools':
    'ha-14-16 ha-14-17 ha-15-9 ha-15-14 ha-15-18 ha-15-21 ha-15-23 ha-15-24 ha-15-38 ha-15-40 ha-15-47 ha-15-51 ha-15-59 ha-15-62 ha-15-67 ha-15-76 ha-15-77 ha-14-4 ha-14-19 ha-14-20',
  'hand-tools': 'ha-14 ha-15 vp-1-5-7',
  lighting: 'ha-15-16 ha-15-79',
  'candles-decor': 'ha-15-30 ha-15-7 ha-15-42 vp-1-5-4',
  'tv-audio': 'vp-1-3',
  cleaning: 'vp-1-5-2',
  tyres: 'vp-1-4-20-3',
  bicycles: 'vp-2-2-3',
  carpets: 'vp-1-4-2-2 vp-1-4-2-7 vp-1-4-11-3',
  'power-banks': 'vp-1-4-14-2',
  'smart-home': 'vp-1-6-3',
  sports: 'vp-1-6-1 vp-1-6-2',
};
