/** Open Graph, product metas and the document's own title and language. */
import type { PriceQuote } from '../../contracts/reading';
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { splitBreadcrumb } from '../split-breadcrumb';

/** Each amount with the key of its currency. */
const PRICES: readonly (readonly [amount: string, currency: string, role: PriceQuote['role']])[] = [
  ['product:sale_price:amount', 'product:sale_price:currency', 'current'],
  ['product:price:amount', 'product:price:currency', 'current'],
  ['og:price:amount', 'og:price:currency', 'current'],
  // Metas of microdata that stand alone, without an item around them.
  ['price', 'pricecurrency', 'current'],
  ['product:original_price:amount', 'product:original_price:currency', 'list'],
  ['og:price:standard_amount', 'og:price:currency', 'list'],
];

/** The metas speak of one thing; those of the data blocks are numbered from 1. */
const META_ITEM = 0;

export function readMeta(document: Document, builder: ReadingBuilder): void {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll(
    'meta[property][content], meta[name][content], head > meta[itemprop][content]',
  )) {
    const named = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = (named ?? '').toLowerCase();
    if (!metas.has(key)) metas.set(key, fold(meta.getAttribute('content')));
  }
  const said = (key: string) => metas.get(key) ?? '';
  builder.reading.signals.ogType = metas.get('og:type') ?? null;
  const [sale, usual] = PRICES;
  for (const price of PRICES) {
    const [locator, currency, role] = price;
    builder.add('prices', {
      text: said(locator),
      foundIn: 'meta',
      locator,
      currency: said(currency) || said('product:price:currency') || null,
      // Beside a sale's price the usual one is the former.
      role: price === usual && said(sale?.[0] ?? '') ? 'list' : role,
      item: META_ITEM,
    });
  }
  const quote = (list: 'titles' | 'descriptions' | 'brands', locator: string) =>
    builder.add(list, { text: said(locator), foundIn: 'meta', locator, item: META_ITEM });
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
    item: META_ITEM,
  });
  builder.add('shopHints', {
    text: said('og:locale'),
    foundIn: 'meta',
    locator: 'og:locale',
    label: 'locale',
  });
  builder.add('titles', { text: fold(document.title), foundIn: 'title', locator: 'title' });
}
