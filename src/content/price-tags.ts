/** Elements whose class or id calls them a price, with the role their name gives them. */
import type { PriceQuote } from '../reading';
import { fold } from './fold';
import type { Notes } from './notes';

const OLD =
  /old|was|list-?price|strike|regular|before|rrp|msrp|uvp|original|crossed|previous|statt|alt|barre|tachado|antes/i;
const UNIT = /unit|per-|basic|grund|base-price|pricePer|ppu/i;
const OTHER =
  /ship|deliver|versand|install?ment|month|monat|rate|saving|discount|save|points|filter|range-|slider|trade/i;
/** Larger elements are boxes around prices. */
const CHILDREN_MAX = 8;

function roleOf(name: string, element: Element): PriceQuote['role'] {
  if (OTHER.test(name)) return 'shipping';
  if (UNIT.test(name)) return 'unit';
  if (OLD.test(name) || element.closest('del, s, strike')) return 'list';
  return 'current';
}

export function quotePriceTag(element: Element, name: string, notes: Notes): void {
  if (element.childElementCount > CHILDREN_MAX) return;
  const text = fold(element.getAttribute('content') ?? (element.textContent ?? '').slice(0, 200), 80);
  if (!/\p{Nd}/u.test(text) || text.length > 60) return;
  notes.reading.signals.prices++;
  const path = fold(`${element.tagName.toLowerCase()} ${name}`, 120);
  notes.add('prices', { text, place: 'price-tag', path, currency: null, role: roleOf(name, element) });
}
