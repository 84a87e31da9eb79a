/** Open Graph, product metas and the document's own title and language. */
import { fold } from './fold';
import { levelsOf } from './levels';
import type { Notes } from './notes';

const PRICES: Record<string, string> = {
  'product:price:amount': 'product:price:currency',
  'og:price:amount': 'og:price:currency',
  'product:sale_price:amount': 'product:sale_price:currency',
};

export function readMeta(document: Document, notes: Notes): void {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[property][content], meta[name][content]')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (!metas.has(key)) metas.set(key, fold(meta.getAttribute('content')));
  }
  notes.reading.signals.ogType = metas.get('og:type') ?? null;
  for (const [amount, currency] of Object.entries(PRICES)) {
    const text = metas.get(amount) ?? '';
    notes.add('prices', {
      text,
      place: 'meta',
      path: amount,
      currency: metas.get(currency) || metas.get('product:price:currency') || null,
      role: 'current',
    });
  }
  for (const key of ['og:title', 'twitter:title']) {
    notes.add('titles', { text: metas.get(key) ?? '', place: 'meta', path: key });
  }
  for (const key of ['og:description', 'description']) {
    notes.add('descriptions', { text: metas.get(key) ?? '', place: 'meta', path: key });
  }
  notes.add('brands', {
    text: metas.get('product:brand') ?? metas.get('og:brand') ?? '',
    place: 'meta',
    path: 'product:brand',
  });
  const category = metas.get('product:category') ?? '';
  notes.add('categories', {
    text: category,
    place: 'meta',
    path: 'product:category',
    levels: levelsOf(category),
  });
  notes.add('shopHints', {
    text: metas.get('og:locale') ?? '',
    place: 'meta',
    path: 'og:locale',
    label: 'locale',
  });
  notes.add('titles', { text: fold(document.title), place: 'title', path: 'title' });
}
