/** Open Graph, product metas and the document's own title and language. */
import { fold } from './fold';
import { levelsOf } from './levels';
import type { Notes } from './notes';

/** Each has an `:amount` and a `:currency`. */
const PRICES = ['product:price', 'og:price', 'product:sale_price'];

export function readMeta(document: Document, notes: Notes): void {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[property][content], meta[name][content]')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (!metas.has(key)) metas.set(key, fold(meta.getAttribute('content')));
  }
  const said = (key: string) => metas.get(key) ?? '';
  notes.reading.signals.ogType = metas.get('og:type') ?? null;
  for (const key of PRICES) {
    notes.add('prices', {
      text: said(`${key}:amount`),
      place: 'meta',
      path: `${key}:amount`,
      currency: said(`${key}:currency`) || said(`${PRICES[0]}:currency`) || null,
      role: 'current',
    });
  }
  const quote = (list: 'titles' | 'descriptions' | 'brands', path: string) =>
    notes.add(list, { text: said(path), place: 'meta', path });
  quote('titles', 'og:title');
  quote('titles', 'twitter:title');
  quote('descriptions', 'og:description');
  quote('descriptions', 'description');
  quote('brands', said('product:brand') ? 'product:brand' : 'og:brand');
  const category = said('product:category');
  notes.add('categories', {
    text: category,
    place: 'meta',
    path: 'product:category',
    levels: levelsOf(category),
  });
  notes.add('shopHints', { text: said('og:locale'), place: 'meta', path: 'og:locale', label: 'locale' });
  notes.add('titles', { text: fold(document.title), place: 'title', path: 'title' });
}
