/** Whether an answer is what a hostile page may get: the right one, or the admission that nothing is known. */
import type { TabState } from '../../src/contracts/answer';
import { type HostilePage, RIGHT } from './pages/hostile-page';

/** What is wrong with the state; none = as it should be. */
export function wrongIn(state: TabState, page: HostilePage): string[] {
  if (state.state !== 'answer') return page.outcome === 'right' ? [`no answer: ${state.state}`] : [];
  const { origin, price } = state.answer.product;
  const said = origin.state === 'known' || origin.state === 'stages' ? origin.claim.place.country : null;
  const amount = price ? `${price.value.amount} ${price.value.currency}` : null;
  const right = `${RIGHT.price.amount} ${RIGHT.price.currency}`;
  const wrong: string[] = [];
  if (said !== RIGHT.origin && (said !== null || page.outcome === 'right')) wrong.push(`origin ${said}`);
  if (amount !== right && (amount !== null || page.outcome === 'right')) wrong.push(`price ${amount}`);
  if (page.outcome === 'unknown' && said !== null && amount !== null)
    wrong.push('known, against expectation');
  return wrong;
}
