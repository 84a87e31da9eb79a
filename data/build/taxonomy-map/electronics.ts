import type { TaxonomyMap } from './map';

/** Electronics; Cameras & Optics; Software. */
export const electronics: TaxonomyMap = {
  'tv-audio': 'el el-2 el-11-2 el-11-6 el-17 el-18 el-19 el-7-4 el-7-16',
  toys: 'el-1',
  components: 'el-3 el-5 el-7-9 el-7-12-1 el-7-12-3 el-7-12-4 el-7-12-5',
  phones: 'el-4 el-4-8',
  networking: 'el-4-3 el-4-4 el-4-7 el-7-2 el-7-3 el-7-17 el-7-18 el-11-5 el-12 el-17-3 el-17-10',
  'smart-home': 'el-4-5 el-4-6 co-2-5',
  computers: 'el-6',
  'cables-chargers': 'el-7 el-7-1 el-7-6 el-7-7 el-7-11 el-7-15',
  'computer-accessories': 'el-7-8 el-7-9-11 el-7-9-12 el-13 el-17-1 co-2-8 el-7-1-2 el-12-9',
  storage: 'el-7-9-14 el-7-12 el-7-13',
  batteries: 'el-7-15-1',
  'recorded-media': 'el-7-5 so',
  navigation: 'el-8 el-9 el-10 el-11 el-14 el-15 el-16',
  cameras: 'co co-1 co-2 co-4',
  optics: 'co-1-2 co-1-3 co-1-5 co-3',
};
