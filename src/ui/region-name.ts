/** The dataset's UN subregions in the page's language. Browsers leave these names out of their own, so they are messages. */
import { type Key, t } from './words';

/** UN M49 codes of the subregions, by the dataset's English name (both of its spellings where it has two). */
const M49: Record<string, string> = {
  'Australia and New Zealand': '053',
  'Australian and New Zealand': '053',
  Caribbean: '029',
  Carribean: '029',
  'Central America': '013',
  'Central Asia': '143',
  'Eastern Africa': '014',
  'Eastern Asia': '030',
  'Eastern Europe': '151',
  Melanesia: '054',
  Micronesia: '057',
  'Middle Africa': '017',
  'Northern Africa': '015',
  'Northern America': '021',
  'Northern Europe': '154',
  Polynesia: '061',
  'South America': '005',
  'South Eastern Asia': '035',
  'South-Eastern Asia': '035',
  'South-eastern Asia': '035',
  'Southern Africa': '018',
  'Southern Asia': '034',
  'Southern Europe': '039',
  'Western Africa': '011',
  'Western Asia': '145',
  'Western Europe': '155',
};

/** "Western Europe" → "Westeuropa"; names without a number stay as the dataset has them. */
export function regionName(name: string): string {
  const code = M49[name];
  return code ? t(`region_${code}` as Key) || name : name;
}
