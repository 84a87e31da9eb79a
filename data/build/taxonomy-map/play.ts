import type { TaxonomyMap } from './map';

/** Sporting Goods; Toys & Games. */
export const play: TaxonomyMap = {
  sports: 'sg',
  clothing: 'sg-1-9 sg-4-4-4-3 sg-4-5-5-1 sg-4-5-5-4 sg-2-25',
  shoes: 'sg-4-5-2 sg-4-5-3',
  'textile-goods': 'sg-4-2 sg-4-5-1-1 sg-4-5-1-2',
  'pet-food': 'sg-4-5-1-3 sg-4-5-1-6',
  medicines: 'sg-4-5-1-7 sg-4-5-1-8',
  bicycles: 'sg-4-4',
  watches: 'sg-2-21',
  toys: 'sg-3 tg',
};
