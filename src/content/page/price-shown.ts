/** Which of the prices found a visitor sees: asked of the few that are kept, and of their style only, never of layout. */
import type { PriceQuote } from '../../contracts/reading';
import { isHiddenByName } from './shown-text';

/** A price in the page's text. */
export interface Found {
  quote: PriceQuote;
  box: Element;
  isInCard: boolean;
  /** Whether it names money or is nothing but a number: another text in a price's box may be no price. */
  isSure: boolean;
}

const isHidden = (box: Element) => box.checkVisibility?.({ visibilityProperty: true }) === false;

/** A struck box strikes the boxes in it, but their own style does not tell. */
const isDrawnStruck = (box: Element) =>
  [box, box.parentElement].some((one) => one && /line-t/.test(getComputedStyle(one).textDecorationLine));

const digits = ({ quote }: Found) => quote.text.replace(/\D/g, '');

/** Without those that are not displayed, where others are; what stands for screen readers only gives way to the rest. */
export function shownOf(found: readonly Found[]): readonly Found[] {
  const displayed = found.filter(({ box }) => !isHidden(box));
  // Away for the eye and again for the ear is how a price in sight is told to both.
  const isToldTwice = (one: Found) =>
    displayed.some((other) => other !== one && digits(other) === digits(one));
  const isInSight = (one: Found) =>
    (!one.box.closest('[aria-hidden="true"]') && !isHiddenByName(one.box)) || isToldTwice(one);
  const steps = ({ quote }: Found) => quote.stepsToHeading ?? 0;
  const first = displayed.find(isInSight);
  // Nearer ones stay: a price may be told to screen readers only.
  const kept = displayed.filter((one) => isInSight(one) || !first || steps(one) < steps(first));
  for (const { quote, box } of kept) if (isDrawnStruck(box)) quote.role = 'list';
  return kept.length ? kept : found;
}
