/** Of the amounts that a page's data and its text state, the one that the shopper pays. */
import type { AmountRole } from './amount-role';
import type { Candidate } from './candidates';

const PAID = new Set<AmountRole>(['current', 'gross', 'low', 'net']);
/** Where a page shows nothing better, in this order: what it costs at least, cost, costs by weight, costs members. */
const ELSE: readonly AmountRole[] = ['low', 'list', 'unit', 'member', 'tier'];
/** What is not the whole of a price. */
const PART = new Set<AmountRole>(['instalment', 'part']);
/** Tax on goods nowhere exceeds this share. */
const TAX_MAX = 0.3;

/** From here on a shop may show whole amounts where its data have hundredths. A judgement. */
const ROUNDED_MIN = 200;

const sameAmount = (a: number, b: number) => Math.abs(a - b) < 0.0051;

/** Whether two state the same amount of the same money. */
export const same = (a: Candidate, b: Candidate): boolean =>
  a.price.currency === b.price.currency && sameAmount(a.price.amount, b.price.amount);

const isLess = (a: Candidate, b: Candidate) =>
  a.price.currency === b.price.currency && a.price.amount < b.price.amount;
const isPaid = ({ role }: Candidate) => PAID.has(role);
const stepsOf = ({ quote }: Candidate) => quote.stepsToHeading ?? 0;

/** The tags nearest to the heading; all of them where there is no heading. */
function nearest(tags: readonly Candidate[]): Candidate[] {
  const steps = Math.min(...tags.map(stepsOf));
  return tags.filter((tag) => stepsOf(tag) === steps);
}

/** An amount of the data as the page shows that it is meant: "12.990" for 12 990, "4995" for 49.95. */
function asShown(one: Candidate, shown: readonly Candidate[]): Candidate {
  if (shown.some((tag) => same(tag, one))) return one;
  const { amount: exact, currency } = one.price;
  const rounded = shown.find(
    ({ price }) => price.currency === currency && price.amount === Math.round(exact),
  );
  if (rounded && exact > ROUNDED_MIN) return { ...one, price: rounded.price };
  const factor = /^\d{1,3}\.\d{3}$/.test(one.quote.text) ? 1000 : /^\d{3,}$/.test(one.quote.text) ? 0.01 : 1;
  const amount = exact * factor;
  const isMeant = factor !== 1 && shown.some(({ price }) => sameAmount(price.amount, amount));
  return isMeant ? { ...one, price: { ...one.price, amount: Math.round(amount * 100) / 100 } } : one;
}

/** What few pay: members, those who take many. */
const FEW = new Set<AmountRole>(['member', 'tier', 'multi-buy', 'saving']);

/** Without what the page calls a monthly part, or the price of a few where it shows another; a former one named so. */
function judgedData(data: readonly Candidate[], tags: readonly Candidate[]): Candidate[] {
  const saidOf = (one: Candidate) => tags.filter((tag) => same(tag, one));
  const former = data.filter(({ role }) => role === 'list');
  return data
    .filter(isPaid)
    .filter((one) => {
      const said = saidOf(one).filter(({ isRoleSaid }) => isRoleSaid);
      if (!said.length || said.length < saidOf(one).length) return true;
      if (said.every(({ role }) => PART.has(role))) return false;
      return !(said.every(({ role }) => FEW.has(role)) && tags.some(({ role }) => role === 'current'));
    })
    .map((one): Candidate => (former.some((old) => same(old, one)) ? { ...one, role: 'list' } : one));
}

/** The price with tax of one that is shown without. */
function withTax(one: Candidate, shown: readonly Candidate[]): Candidate {
  const isTaxed = ({ role, price, quote }: Candidate) =>
    (role === 'gross' || (one.role === 'net' && role !== 'low' && quote.role !== 'list')) &&
    price.currency === one.price.currency &&
    price.amount > one.price.amount &&
    price.amount <= one.price.amount * (1 + TAX_MAX);
  return one.role === 'gross' ? one : (shown.find(isTaxed) ?? one);
}

/** Of tags alone: the first to be paid beside the heading. */
function shownPrice(tags: readonly Candidate[]): Candidate | undefined {
  const shown = nearest(tags.filter((tag) => isPaid(tag) || tag.role === 'list'));
  const [first] = shown.filter(({ role }) => isPaid({ role } as Candidate) && role !== 'low');
  if (first) return withTax(first, shown);
  for (const role of ELSE) {
    const [other] = nearest(tags.filter((tag) => tag.role === role));
    if (other) return other;
  }
  return undefined;
}

/**
 * Structured data speaks first. It is overruled by what the shopper sees beside the heading in two cases: the page
 * shows its amount as the former one, or another structured amount is the first that is shown.
 * @param data, tags in the order of the page.
 */
export function choose(data: readonly Candidate[], tags: readonly Candidate[]): Candidate | undefined {
  const shown = nearest(tags.filter((tag) => isPaid(tag) || tag.role === 'list'));
  const paid = shown.filter(isPaid).sort((a, b) => Number(a.role === 'low') - Number(b.role === 'low'));
  const judged = judgedData(data, tags).map((one) => asShown(one, paid));
  const structured = judged
    .filter(isPaid)
    // Several offers of one product: the shopper pays the least of them.
    .sort((a, b) => b.trust - a.trust || a.price.amount - b.price.amount);
  const [best = judged[0]] = structured;
  // A page that states nothing but what a thing costs usually costs that.
  if (!best)
    return shownPrice(tags) ?? (tags.length === 0 ? data.find(({ role }) => role === 'list') : undefined);
  const [confirmed] = paid.flatMap((tag) => structured.filter((one) => same(one, tag)).slice(0, 1));
  if (confirmed) return confirmed;
  const isFormer = best.role === 'list' || shown.some((tag) => tag.role === 'list' && same(tag, best));
  const less = paid.find((tag) => isLess(tag, best));
  return (isFormer && less) || best;
}
