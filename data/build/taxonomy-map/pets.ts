import type { TaxonomyMap } from './map';

/** Animals & Pet Supplies. Hard goods for pets have no sector of their own: "other manufacturing" stands for them. */
export const pets: TaxonomyMap = {
  'candles-decor': 'ap ap-2',
  none: 'ap-1',
  'pet-food': 'ap-2-1-3 ap-2-1-7 ap-2-2-1 ap-2-2-6 ap-2-3-3 ap-2-3-9 ap-2-4-16 ap-2-46-1 ap-2-47-2 ap-2-47-5',
  clothing: 'ap-2-6',
  shoes: 'ap-2-17 ap-2-31 ap-2-35',
  'textile-goods': 'ap-2-9 ap-2-16',
  medicines: 'ap-2-21 ap-2-23 ap-2-34 ap-2-42',
  'medical-aids': 'ap-2-22 ap-2-32 ap-2-33',
  cosmetics: 'ap-2-26 ap-2-40',
  'plastic-goods': 'ap-2-44',
  bicycles: 'ap-2-39',
};
