/**
 * All labels of a page, in one closed shadow root on one element that takes no room: a page can see that the element is
 * there, not how many labels there are, nor where. They stand below whatever the page lays over its own cards.
 */
import type { CardLabel } from '../contracts/card';
import { planOf } from './card-plan';
import type { FoundCard } from './find-cards';
import { type CardPlan, freeSpot, type Size } from './free-spot';
import { isCovered } from './is-covered';
import { Label, LOOK_OF_WORDS, labelPatterns, styleText } from './label';

export interface Labelled {
  card: FoundCard;
  label: CardLabel;
}

export interface Layer {
  /** Shows these and no others. @param rightToLeft how their words run. */
  show(all: readonly Labelled[], rightToLeft: boolean): void;
  /** Puts each to its card again. */
  place(): void;
  /** What stands in the card around this changed. */
  renew(inside: Node): void;
  remove(): void;
}

interface Placed {
  card: FoundCard;
  words: CardLabel;
  /** Made when its card first comes into view. */
  label: Label | null;
  /** Where it stands in its card; null where it has given way. */
  spot: { left: number; top: number; size: Size } | null;
  /** The card's size that this holds for. */
  of: string;
}

const HOST = {
  all: 'initial',
  position: 'absolute',
  left: '0',
  top: '0',
  'inline-size': '0',
  'block-size': '0',
  'z-index': '0',
  ...LOOK_OF_WORDS,
};

/** A card in view, with its box in px of the window; null where it is shown no longer. */
interface InView {
  placed: Placed;
  box: DOMRect | null;
}

export function createLayer(): Layer {
  let host: HTMLElement | null = null;
  let root: ShadowRoot;
  let patterns: ReturnType<typeof labelPatterns>;
  let shown = new Map<Element, Placed>();

  const make = () => {
    host = document.createElement('div');
    root = host.attachShadow({ mode: 'closed' });
    patterns = labelPatterns();
    return host;
  };

  const inView = (): InView[] =>
    [...shown.values()].flatMap((placed): InView[] => {
      const box = placed.card.box.getBoundingClientRect();
      if (!placed.card.box.isConnected || box.width < 1 || box.height < 1) return [{ placed, box: null }];
      // The others when they come into view.
      return box.bottom < 0 || box.top > window.innerHeight ? [] : [{ placed, box }];
    });

  /** Looks for a spot in each card that is not as it was. Reads of all, then writes of all: the page is laid out once a form. */
  function findSpots(all: readonly InView[]): void {
    let waiting: { placed: Placed; box: DOMRect; plan: CardPlan; label: Label }[] = [];
    const made = document.createDocumentFragment();
    for (const { placed, box } of all) {
      const of = box && `${box.width} ${box.height}`;
      if (!of || placed.of === of) continue;
      placed.of = of;
      placed.spot = null;
      const plan = planOf(placed.card, box);
      if (!plan) continue;
      placed.label ??= new Label(placed.card.title, placed.words, patterns);
      const { label } = placed;
      if (!label.element.isConnected) made.append(label.element);
      waiting.push({ placed, box, plan, label });
    }
    for (let form = 0; waiting.length; form++) {
      waiting = waiting.filter(({ label }) => label.take(form));
      if (!form) root.append(made);
      waiting = waiting.filter(({ placed, box, plan, label }) => {
        const size = label.size();
        const free = size && freeSpot(plan, size);
        if (free) placed.spot = { left: free.left - box.left, top: free.top - box.top, size };
        return !free;
      });
    }
  }

  function place(isFirst: boolean): void {
    if (!shown.size || !host) return;
    const all = inView();
    findSpots(all);
    const origin = host.getBoundingClientRect();
    const moves = all.map(({ placed, box }) => {
      const { spot, card } = placed;
      if (!box || !spot) return { placed, to: null };
      const left = box.left + spot.left;
      const top = box.top + spot.top;
      const { width, height } = spot.size;
      const isFree = !isCovered(card.box, { left, top, right: left + width, bottom: top + height }, isFirst);
      return { placed, to: isFree ? { left: left - origin.left, top: top - origin.top } : null };
    });
    for (const { placed, to } of moves) {
      if (to) placed.label?.stand(to.left, to.top);
      else placed.label?.hide();
    }
  }

  return {
    show(all, rightToLeft) {
      const next: typeof shown = new Map();
      for (const { card, label: words } of all) {
        const before = shown.get(card.box);
        const isSame = before && before.card.title === card.title && before.words.said === words.said;
        next.set(card.box, { card, words, label: isSame ? before.label : null, spot: null, of: '' });
      }
      for (const [box, { label }] of shown) if (next.get(box)?.label !== label) label?.element.remove();
      shown = next;
      if (!shown.size) {
        host?.remove();
        return;
      }
      host ??= make();
      host.style.cssText = styleText({ ...HOST, direction: rightToLeft ? 'rtl' : 'ltr' }, '!important');
      if (!host.isConnected) document.documentElement.append(host);
      place(true);
    },
    place: () => place(false),
    renew(inside) {
      for (const placed of shown.values()) if (placed.card.box.contains(inside)) placed.of = '';
    },
    remove() {
      shown.clear();
      host?.remove();
    },
  };
}
