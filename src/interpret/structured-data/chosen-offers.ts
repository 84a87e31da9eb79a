/** Of several offers or variants the one that the page's own address names. */
import { isNode } from './schema-node';

const parse = (address: unknown, base: URL): URL | null =>
  typeof address === 'string' && URL.canParse(address, base) ? new URL(address, base) : null;

/** How far an offer is what the address names: by its own address, or by a number of its that the address carries. */
function namedBy(offer: unknown, page: URL): boolean {
  if (!isNode(offer)) return false;
  const own = parse(offer.url ?? (isNode(offer.offers) ? offer.offers.url : undefined), page);
  if (own) return own.pathname === page.pathname && own.search === page.search && own.hash === page.hash;
  const values = new Set([...page.searchParams.values()]);
  return [offer.sku, offer.productID, offer.mpn].some((id) => id !== undefined && values.has(String(id)));
}

/** All of them, or the only one that the address names; an address without a choice in it names none. */
export function chosenOffers(offers: readonly unknown[], page: URL | null): readonly unknown[] {
  if (!page || (page.search === '' && page.hash === '') || offers.length < 2) return offers;
  const named = offers.filter((offer) => namedBy(offer, page));
  return named.length === 1 ? named : offers;
}
