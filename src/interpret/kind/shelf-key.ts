/** How a shelf's name is looked up: letters and numbers alone, without whom the things are for. */
import { wordsOf } from '../../vocabulary/language';
import { shelfFillers } from '../../vocabulary/shelf-fillers';

const APOSTROPHES = /['’ʼ`]/g;
const GAPS = /[^\p{L}\p{M}\p{N}]+/u;

let fillers: ReadonlySet<string> | undefined;

/** "Women's Bags & Accessories" → "bags accessories". '' where nothing is left. Any string is safe. */
export function shelfKey(name: string): string {
  fillers ??= new Set(wordsOf(shelfFillers));
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(GAPS)
    .filter((word) => word && !fillers?.has(word))
    .join(' ');
}
