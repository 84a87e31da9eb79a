/** Words of structured data as a quotation: references decoded, tags and marks that show nothing out, blanks folded. */
import { QUOTE_MAX } from '../../contracts/reading';
import { withoutEntities } from './entities';

const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** '' for what is neither text nor number. */
export function plainText(value: unknown, most: number = QUOTE_MAX): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  // Cut first: a string may hold megabytes. Twice: some shops encode what is encoded.
  const decoded = withoutEntities(withoutEntities(String(value).slice(0, 4 * most)));
  return decoded.replace(TAG, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, most);
}
