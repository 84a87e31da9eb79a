/** The levels of a shop's category path that may name a kind of thing: not the shop, not the product itself. */
import type { CategoryQuote, Reading } from '../../contracts/reading';

/** Deeper paths repeat themselves. */
const LEVELS_MAX = 8;
const MARKS = /[>‹›»«:/\\]+/g;

/** Letters and numbers alone, so that "H&M" and "hm" are one. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** "www.shop.example" → "shop": what a shop calls itself in its paths. */
function shopName(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return bare(host.split('.').slice(0, -1).join('') || host);
}

function usable(quote: CategoryQuote, left: ReadonlySet<string>, shop: string): string[] {
  const levels = quote.levels.length > 0 ? quote.levels : [quote.text];
  const seen = new Set(left);
  return levels
    .map((level) => level.replace(MARKS, ' ').trim())
    .filter((level) => {
      const key = bare(level);
      if (!key || seen.has(key) || (shop.length > 2 && (key.includes(shop) || shop.includes(key))))
        return false;
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
export function pathOf(reading: Pick<Reading, 'categories' | 'titles' | 'url'>): CategoryPath | null {
  const titles = new Set(reading.titles.map(({ text }) => bare(text)));
  const shop = shopName(reading.url);
  for (const quote of reading.categories) {
    const levels = usable(quote, titles, shop);
    if (levels.length > 0) return { levels, quote };
  }
  return null;
}
