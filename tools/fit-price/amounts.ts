/** The distinct amounts that a page's candidates state, each with signals for and against its being the price. */
import type { AmountRole } from '../../src/interpret/price/amount-role';
import type { Candidate } from '../../src/interpret/price/candidates';
import { same } from '../../src/interpret/price/choose';

/** In the order of each amount's numbers. */
export const SIGNALS = [
  'data state it',
  'data call it the lowest',
  'data call it the former or the highest',
  'the least that data state',
  'shown nearest the heading',
  'the first shown there',
  'the least shown there',
  'shown there without tax',
  'shown there as "from"',
  'shown there as the former',
  'shown farther away',
  'said to be a part, a saving, delivery or of a few',
  'data state it and it is shown there',
] as const;

export interface Amount {
  one: Candidate;
  signals: number[];
}

const isRole = (...roles: AmountRole[]) => {
  const wanted = new Set(roles);
  return ({ role }: Candidate) => wanted.has(role);
};
const isPaid = isRole('current', 'gross', 'net', 'low');
const isOther = isRole('part', 'instalment', 'saving', 'shipping', 'member', 'tier', 'multi-buy');

export function amountsOf(data: readonly Candidate[], tags: readonly Candidate[]): Amount[] {
  const steps = ({ quote }: Candidate) => quote.stepsToHeading ?? 0;
  const nearest = Math.min(...tags.filter((tag) => isPaid(tag) || tag.role === 'list').map(steps));
  const near = tags.filter((tag) => steps(tag) === nearest);
  const shown = near.filter(isRole('current', 'gross', 'net'));
  const least = (list: readonly Candidate[]) => Math.min(...list.map(({ price }) => price.amount));
  const paidData = data.filter(isPaid);
  const distinct = [...data, ...tags].filter(
    (one, at, all) => all.findIndex((other) => same(one, other)) === at,
  );
  return distinct.map((one) => {
    const its = (list: readonly Candidate[]) => list.filter((other) => same(one, other));
    const inData = its(paidData).length > 0;
    const isShown = its(shown).length > 0;
    const facts = [
      inData,
      its(data).some(isRole('low')),
      its(data).some(isRole('list', 'high')),
      inData && one.price.amount === least(paidData),
      isShown,
      shown[0] !== undefined && same(one, shown[0]),
      isShown && one.price.amount === least(shown),
      its(near).some(isRole('net')),
      its(near).some(isRole('low')),
      its(near).some(isRole('list')),
      its(tags).some((tag) => isPaid(tag) && steps(tag) > nearest),
      its(tags).some(isOther),
      inData && isShown,
    ];
    return { one, signals: facts.map(Number) };
  });
}
