/** Pure: whether an address is of another page than one before it, or only says the same page in other words. */

/** Parameters that choose what is shown, not how: "id", "product_id", "item", "sku". */
const CHOOSES = /^(?:\w*id|p|item|sku|art(?:icle)?|product\w*)$/i;
/** A path behind the sign of a place in the page, as old single-page shops write theirs. */
const ROUTE = /^#!?\//;

const route = ({ hash }: URL) => (ROUTE.test(hash) ? hash : '');

/** A variant's, a visit's or a place's mark on the same address is no other page. What is no address is of another. */
export function isOtherPage(before: string, now: string): boolean {
  if (!URL.canParse(before) || !URL.canParse(now)) return true;
  const [one, other] = [new URL(before), new URL(now)];
  if (one.host !== other.host || one.pathname !== other.pathname || route(one) !== route(other)) return true;
  return [...one.searchParams].some(([name, value]) => {
    const next = other.searchParams.get(name);
    return CHOOSES.test(name) && next !== null && next !== value;
  });
}
