import type { TaxonomyMap } from './map';

/** Office Supplies; Media. */
export const paper: TaxonomyMap = {
  'office-supplies': 'os os-1 os-3 os-4 os-11 os-12 os-13',
  stationery: 'os-2 os-3-1 os-3-5 os-3-11 os-3-12 os-3-13 os-4-4 os-4-7 os-4-9 os-14',
  'computer-accessories': 'os-10 os-13-3 os-13-10',
  'wood-furniture': 'os-6',
  carpets: 'os-8',
  'office-furniture': 'os-9',
  optics: 'os-11-4',
  books: 'me me-1 me-2 me-8 me-5 me-6',
  'recorded-media': 'me-1-1 me-3 me-4 me-7',
};
