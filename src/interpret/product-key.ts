/** What a product is kept under: the same at each visit, and never that of two products. */
import type { Reading } from '../contracts/reading';

/** Parameters that say where a visitor came from, not what is sold. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|ref|ref_|tag|sr|qid|keywords|pf_rd_\w+|pd_rd_\w+)$/i;
const LENGTH_MAX = 300;
/** Shorter ones are given out many times over: "1", "001", "XL". */
const TELLING_LENGTH = 4;

/** Whether an identifier can tell products apart: "N/A", "0", "-", "null" and "default" stand on many pages. */
export function isTelling(id: string): boolean {
  const signs = id.match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.length >= TELLING_LENGTH && /\d/.test(id) && new Set(signs).size > 1;
}

/** The page's address without what says nothing of the product. */
function addressKey(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  return `${url.pathname}${kept.length ? `?${kept.join('&')}` : ''}`;
}

/** Host and identifier; where the page's identifier tells nothing, or there is none, its address stands in. */
export function productKey(url: URL, shop: string, identifiers: Reading['identifiers']): string {
  const id = identifiers.find(
    ({ label, text }) => (label === 'sku' || label === 'productID') && isTelling(text),
  )?.text;
  return (id ? `${shop} ${id}` : `${shop}${addressKey(url)}`).slice(0, LENGTH_MAX);
}
