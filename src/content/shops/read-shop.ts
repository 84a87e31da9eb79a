/** Quotes what a shop's own file points at. */
import type { PriceQuote } from '../../contracts/reading';
import { fold } from '../fold';
import { shownText } from '../page/shown-text';
import { quoteRow } from '../quote-row';
import type { ReadingBuilder } from '../reading-builder';
import { boundedLevels } from '../split-breadcrumb';
import type { Shop } from './shop';
import { shops } from './shops';

const ROWS_MAX = 80;
const PRICE_MAX = 60;

/** `amazon.*` answers for any ending of one or two parts, with or without a subdomain. */
export function isHostOf(pattern: string, host: string): boolean {
  if (!pattern.endsWith('.*')) return host === pattern || host.endsWith(`.${pattern}`);
  const name = pattern.slice(0, -2);
  const parts = host.split('.');
  return parts.some((part, at) => part === name && parts.length - at - 1 >= 1 && parts.length - at - 1 <= 2);
}

const isShop = (shop: Shop, host: string, document: Document) =>
  shop.hosts
    ? shop.hosts.some((pattern) => isHostOf(pattern, host))
    : shop.mark !== undefined && document.querySelector(shop.mark) !== null;

function quoteRows({ rows }: Shop, document: Document, builder: ReadingBuilder): void {
  if (!rows) return;
  for (const row of [...document.querySelectorAll(rows.row)].slice(0, ROWS_MAX)) {
    const label = fold(row.querySelector(rows.label)?.textContent, 80).replace(/ ?[:：]$/, '');
    const text = fold(row.querySelector(rows.value)?.textContent, 120);
    quoteRow(builder, label, text, 'shop');
  }
}

export function readShop(document: Document, builder: ReadingBuilder): void {
  const host = URL.canParse(builder.reading.url) ? new URL(builder.reading.url).hostname : '';
  const shop = shops.find((one) => isShop(one, host, document));
  if (!shop) return;
  const heading = shop.title ? document.querySelector(shop.title) : null;
  // Without its name it is another of the shop's pages.
  if (!heading) return;
  builder.add('titles', { text: fold(shownText(heading), 400), foundIn: 'shop', locator: shop.name });
  for (const [role, selector] of Object.entries(shop.prices ?? {})) {
    const text = fold(document.querySelector(selector)?.textContent, PRICE_MAX);
    if (/\p{Nd}/u.test(text))
      builder.add('prices', {
        text,
        foundIn: 'shop',
        locator: selector.slice(0, 200),
        currency: null,
        role: role as PriceQuote['role'],
      });
  }
  if (shop.breadcrumbs) {
    const levels = boundedLevels(
      [...document.querySelectorAll(shop.breadcrumbs)].map((step) => fold(step.textContent, 120)),
    );
    if (levels.length)
      builder.add('categories', {
        text: fold(levels.join(' > ')),
        foundIn: 'shop',
        locator: shop.breadcrumbs,
        levels,
      });
  }
  quoteRows(shop, document, builder);
}
