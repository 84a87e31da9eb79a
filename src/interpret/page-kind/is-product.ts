/** Whether a page sells one product: the probability, from what its markup makes it out to be. */
import type { Reading } from '../../contracts/reading';
import { countBuyButtons } from './buy-buttons';

/** A page with more top-level products than this lists them. */
const LISTED = 4;
/** More buttons that sell, or more priced cards, than this about one heading make a list. A judgement. */
const BUTTONS_LISTED = 4;
const CARDS_LISTED = 6;
const ARTICLE =
  /^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|LiveBlogPosting|Recipe|VideoObject)$/;
const LIST = /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog)$/;

const isHome = (url: string) =>
  URL.canParse(url) &&
  new URL(url).search === '' &&
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(new URL(url).pathname);

export function productConfidence({ signals, prices, titles, url, buttons }: Reading): number {
  const buyButtons = countBuyButtons(buttons);
  const count = (name: string) => signals.schemaTypes[name] ?? signals.schemaTypes[name.toLowerCase()] ?? 0;
  const products =
    count('Product') +
    count('IndividualProduct') +
    count('ProductGroup') +
    count('Book') +
    count('microdata:Product');
  const types = Object.keys(signals.schemaTypes);
  const ogProduct = /product/i.test(signals.ogType ?? '');
  // Variants of one product share its name; a list's members do not.
  const names = new Set(titles.filter(({ foundIn }) => foundIn === 'json-ld').map(({ text }) => text));
  if (products > LISTED && names.size !== 1 && !ogProduct) return 0.2;
  const structured = prices.some(
    ({ foundIn }) =>
      foundIn === 'json-ld' || foundIn === 'microdata' || foundIn === 'meta' || foundIn === 'rdfa',
  );
  const says = products > 0 || ogProduct;
  if (titles.some(({ foundIn }) => foundIn === 'shop')) return 0.97;
  if (types.some((type) => ARTICLE.test(type)) && !structured) return 0.05;
  // One button beside the heading sells what it names, however many cards there are.
  const lists = buyButtons >= BUTTONS_LISTED || (signals.productLinks >= CARDS_LISTED && buyButtons !== 1);
  if (isHome(url) && products !== 1) return 0.1;
  if (says && (structured || buyButtons > 0 || signals.prices > 0)) return 0.97;
  if (structured) return lists ? 0.3 : 0.9;
  if (lists || types.some((type) => LIST.test(type))) return 0.2;
  if (buyButtons > 0 && signals.prices > 0) return 0.8;
  return says ? 0.6 : 0.05;
}
