import type { TaxonomyMap } from './map';

/** Furniture. */
export const furniture: TaxonomyMap = {
  'wood-furniture': 'fr fr-1 fr-2 fr-3 fr-4 fr-5 fr-6 fr-7 fr-8 fr-9 fr-10 fr-17 fr-18 fr-23 fr-24',
  'other-furniture': 'fr-1-7 fr-1-8 fr-2-2-1 fr-7-6 fr-7-8 fr-15 fr-24-3',
  sofas: 'fr-1-9 fr-7-1 fr-7-2 fr-7-3 fr-7-4 fr-7-5 fr-7-11 fr-11 fr-14 fr-21 fr-22',
  mattresses: 'fr-2-5 fr-2-6 fr-11-2',
  'office-furniture': 'fr-4-6 fr-7-7 fr-12 fr-13',
  shelving: 'fr-4-9 fr-4-10 fr-4-16 fr-19 fr-20',
  'textile-goods': 'fr-16',
};
