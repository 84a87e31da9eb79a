/**
 * The levels of a shop's category path that may name a kind of thing: not the shop, not the maker, not the product
 * itself, and not what every shop has ("Home", "Sale", "Men").
 */
import type { CategoryQuote, Reading } from '../../contracts/reading';
import { wordsOf } from '../../vocabulary/language';
import { vagueShelves } from '../../vocabulary/vague-shelves';
import { bare, shopName } from '../shop-name';

/** Deeper paths repeat themselves. */
const LEVELS_MAX = 8;
const MARKS = /[>‹›»«:/\\]+/g;

let vague: ReadonlySet<string> | undefined;
/** Their list is made when first asked for. */
function isVague(key: string): boolean {
  vague ??= new Set(wordsOf(vagueShelves).map(bare));
  return vague.has(key);
}

function usable(quote: CategoryQuote, left: ReadonlySet<string>, shop: string): string[] {
  const levels = quote.levels.length > 0 ? quote.levels : [quote.text];
  const seen = new Set(left);
  return levels
    .map((level) => level.replace(MARKS, ' ').trim())
    .filter((level) => {
      const key = bare(level);
      if (!key || isVague(key) || seen.has(key)) return false;
      if (shop.length > 2 && (key.includes(shop) || shop.includes(key))) return false;
      seen.add(key);
      return true;
    })
    .slice(-LEVELS_MAX);
}

export interface CategoryPath {
  /** From the widest to the narrowest. */
  levels: string[];
  quote: CategoryQuote;
}

/** The first path of the page that says anything; null where none does. */
export function pathOf(
  reading: Pick<Reading, 'categories' | 'titles' | 'brands' | 'url'>,
): CategoryPath | null {
  const names = new Set([...reading.titles, ...reading.brands].map(({ text }) => bare(text)));
  const shop = shopName(reading.url);
  for (const quote of reading.categories) {
    const levels = usable(quote, names, shop);
    if (levels.length > 0) return { levels, quote };
  }
  return null;
}
