/** A rule out of what the person pointed at, tried on the page before anybody believes it. */
import type { ShopRule } from '../contracts/shop-rule';
import { breadcrumbSteps } from './breadcrumb-steps';
import { originRow } from './origin-row';
import { priceBox } from './price-box';
import { stableSelector } from './stable-selector';

export const FACTS = ['title', 'price', 'origin', 'breadcrumb'] as const;
export type TaughtFact = (typeof FACTS)[number];

/** The part of a rule that finds this again; null where nothing lasting does. */
export function ruleFor(fact: TaughtFact, pointed: Element): Partial<ShopRule> | null {
  switch (fact) {
    case 'title': {
      const title = stableSelector(pointed);
      return title ? { title } : null;
    }
    case 'price': {
      const box = priceBox(pointed);
      // The first that answers is quoted: cards below may be named alike.
      const current = stableSelector(box, ([first]) => first === box);
      return current ? { prices: { current } } : null;
    }
    case 'origin': {
      const origin = originRow(pointed);
      return origin ? { origin } : null;
    }
    case 'breadcrumb': {
      const breadcrumbs = breadcrumbSteps(pointed);
      return breadcrumbs ? { breadcrumbs } : null;
    }
  }
}
