/** Open Graph, product metas and the document's own title and language. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { splitBreadcrumb } from '../split-breadcrumb';

/** Each has an `:amount` and a `:currency`. */
const PRICES = ['product:price', 'og:price', 'product:sale_price'];

export function readMeta(document: Document, builder: ReadingBuilder): void {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[property][content], meta[name][content]')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    if (!metas.has(key)) metas.set(key, fold(meta.getAttribute('content')));
  }
  const said = (key: string) => metas.get(key) ?? '';
  builder.reading.signals.ogType = metas.get('og:type') ?? null;
  for (const key of PRICES) {
    builder.add('prices', {
      text: said(`${key}:amount`),
      foundIn: 'meta',
      locator: `${key}:amount`,
      currency: said(`${key}:currency`) || said(`${PRICES[0]}:currency`) || null,
      role: 'current',
    });
  }
  const quote = (list: 'titles' | 'descriptions' | 'brands', locator: string) =>
    builder.add(list, { text: said(locator), foundIn: 'meta', locator });
  quote('titles', 'og:title');
  quote('titles', 'twitter:title');
  quote('descriptions', 'og:description');
  quote('descriptions', 'description');
  quote('brands', said('product:brand') ? 'product:brand' : 'og:brand');
  const category = said('product:category');
  builder.add('categories', {
    text: category,
    foundIn: 'meta',
    locator: 'product:category',
    levels: splitBreadcrumb(category),
  });
  builder.add('shopHints', {
    text: said('og:locale'),
    foundIn: 'meta',
    locator: 'og:locale',
    label: 'locale',
  });
  builder.add('titles', { text: fold(document.title), foundIn: 'title', locator: 'title' });
}
