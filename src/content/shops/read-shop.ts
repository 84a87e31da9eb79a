/** Quotes what a shop's own file points at. */
import type { PriceQuote } from '../../contracts/reading';
import type { ShopRule } from '../../contracts/shop-rule';
import { fold } from '../fold';
import { shownText } from '../page/shown-text';
import { quoteRow } from '../quote-row';
import type { ReadingBuilder } from '../reading-builder';
import { boundedLevels } from '../split-breadcrumb';
import type { Shop } from './shop';
import { shops } from './shops';

/** A shop's file, or a rule that the person taught. */
type Pointed = Omit<Shop, 'name'> & Partial<Pick<Shop, 'name'>>;

const ROWS_MAX = 80;
const PRICE_MAX = 60;

/** `amazon.*` answers for any ending of one or two parts, with or without a subdomain. */
export const isHostOf = (pattern: string, host: string): boolean =>
  RegExp(`(^|\\.)${pattern.replaceAll('.', '\\.').replace('*', '[^.]+(\\.[^.]+)?')}$`).test(host);

const isShop = (shop: Shop, host: string, document: Document) =>
  shop.hosts
    ? shop.hosts.some((pattern) => isHostOf(pattern, host))
    : shop.mark !== undefined && document.querySelector(shop.mark) !== null;

const all = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].slice(0, ROWS_MAX);

function quoteRows({ rows }: Pointed, document: Document, builder: ReadingBuilder): void {
  if (!rows) return;
  for (const row of all(document, rows.row)) {
    const label = fold(row.querySelector(rows.label)?.textContent, 80).replace(/ ?[:：]$/, '');
    const text = fold(row.querySelector(rows.value)?.textContent, 120);
    quoteRow(builder, label, text, 'shop');
  }
}

/** The row is the shop's own word for origin: it is quoted under schema.org's name of it. */
function quoteOrigin({ origin }: Pointed, document: Document, builder: ReadingBuilder): void {
  if (!origin) return;
  const { row, label, next } = origin;
  const found = all(document, row).find(({ textContent }) => fold(textContent).startsWith(label));
  const text = next ? found?.nextElementSibling?.textContent : fold(found?.textContent).slice(label.length);
  quoteRow(builder, 'countryOfOrigin', fold(text, 120), 'shop');
}

/** Whether what the person taught of this shop finds one product and what it costs. */
const fits = ({ title, prices }: ShopRule, document: Document) =>
  all(document, title).length === 1 && (!prices || all(document, prices.current)[0] !== undefined);

export function readShop(document: Document, builder: ReadingBuilder): void {
  const host = URL.canParse(builder.reading.url) ? new URL(builder.reading.url).hostname : '';
  const { rule, reading } = builder;
  if (rule) reading.taught = fits(rule, document);
  // A rule stands for the shop's file.
  const shop: Pointed | undefined =
    rule && reading.taught ? rule : shops.find((one) => isShop(one, host, document));
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
        locator: selector,
        currency: null,
        role: role as PriceQuote['role'],
      });
  }
  if (shop.breadcrumbs) {
    const levels = boundedLevels(all(document, shop.breadcrumbs).map((step) => fold(step.textContent, 120)));
    if (levels.length)
      builder.add('categories', {
        text: fold(levels.join(' > ')),
        foundIn: 'shop',
        locator: shop.breadcrumbs,
        levels,
      });
  }
  quoteRows(shop, document, builder);
  quoteOrigin(shop, document, builder);
}
