/** Where in the shop the product stands, in the shop's own words: what a correction can be remembered for. */
import type { Reading } from '../contracts/reading';

const LENGTH_MAX = 200;

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The first category path that the page gives, its levels joined by " › ", without a last level that only repeats
 * the title. Null where there is none: then nothing tells this shop's shelves apart.
 */
export function breadcrumbFrom(reading: Pick<Reading, 'categories'>, title: string | null): string | null {
  const [path] = reading.categories;
  if (!path) return null;
  const levels = path.levels.length > 0 ? path.levels : [path.text];
  const kept = levels
    .map((level) => level.trim())
    .filter((level) => level && plain(level) !== plain(title ?? ''));
  return kept.length ? kept.join(' › ').slice(0, LENGTH_MAX) : null;
}
