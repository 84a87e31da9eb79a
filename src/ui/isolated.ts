/** Words of another language within the page's. */
import { isRightToLeft } from './right-to-left';
import { locale } from './words';

/** First strong isolate, pop directional isolate (Unicode 6.3). */
const [FSI, PDI] = ['\u2068', '\u2069'];

/** They keep their own direction, their marks beside them. As they are where the page's language runs left to right. */
export function isolated(words: string): string {
  return isRightToLeft(locale()) && words ? `${FSI}${words}${PDI}` : words;
}
