/** Whether a page sells one product: the probability, from what its markup makes it out to be. */
import type { Reading } from '../reading';

/** A page with more top-level products than this lists them. */
const LISTED = 4;
const ARTICLE =
  /^(?:NewsArticle|Article|BlogPosting|ReportageNewsArticle|LiveBlogPosting|Recipe|VideoObject)$/;

export function productConfidence({ signals, prices, titles }: Reading): number {
  const count = (name: string) => signals.schemaTypes[name] ?? signals.schemaTypes[name.toLowerCase()] ?? 0;
  const products =
    count('Product') +
    count('IndividualProduct') +
    count('ProductGroup') +
    count('Book') +
    count('microdata:Product');
  const ogProduct = /product/i.test(signals.ogType ?? '');
  // Variants of one product share its name; a list's members do not.
  const names = new Set(titles.filter(({ place }) => place === 'json-ld').map(({ text }) => text));
  if (products > LISTED && names.size !== 1 && !ogProduct) return 0.2;
  const articles = Object.keys(signals.schemaTypes).some((type) => ARTICLE.test(type));
  const structured = prices.some(
    ({ place }) => place === 'json-ld' || place === 'microdata' || place === 'meta',
  );
  const says = products > 0 || ogProduct;
  if (articles && !structured) return 0.05;
  if (says && (structured || signals.buyButtons > 0 || signals.prices > 0)) return 0.97;
  if (structured) return 0.9;
  if (signals.buyButtons > 0 && signals.prices > 0) return 0.8;
  return says ? 0.6 : 0.05;
}
