/** A rule out of what the person pointed at, tried on the page before anybody believes it. */
import type { ShopRule } from '../contracts/shop-rule';
import { breadcrumbSteps } from './breadcrumb-steps';
import { originRow } from './origin-row';
import { priceBox } from './price-box';
import { type IsRight, stableSelector } from './stable-selector';

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
      // Cards below may be named alike: the first that answers is quoted, where no name is its alone.
      const isFirst: IsRight = ([first]) => first === box;
      const current =
        stableSelector(
          box,
          (found, selector) => !selector.includes(':') && found.length === 1 && isFirst(found, selector),
        ) ??
        // Its class alone may name a thing that stands further up on the next page.
        stableSelector(
          box,
          (found, selector) => /^[^:]+ [^:]+$/.test(selector) && isFirst(found, selector),
        ) ??
        stableSelector(box, isFirst);
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
