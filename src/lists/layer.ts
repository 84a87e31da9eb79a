/**
 * All labels of a page, in one closed shadow root on one element that takes no room: a page can see that the element is
 * there, not how many labels there are, nor where. They stand below whatever the page lays over its own cards.
 */
import type { Kg } from '../model/types';
import { penOf } from '../ui/drawn-words';
import type { Units } from '../ui/mass-format';
import { planOf } from './card-plan';
import { cardWords } from './card-words';
import type { FoundCard } from './find-cards';
import { freeSpot } from './free-spot';
import { createLabel, type Label, styleText } from './label';

export interface Labelled {
  card: FoundCard;
  figure: Kg;
}

export interface Layer {
  /** Shows these and no others. */
  show(all: readonly Labelled[], units: Units): void;
  /** Puts each to its card again. */
  place(): void;
  /** What stands in the card around this changed. */
  renew(inside: Node): void;
  remove(): void;
}

interface Placed {
  card: FoundCard;
  /** Made when its card first comes into view. */
  make(): Label;
  label: Label | null;
  /** All that it says. */
  said: string;
  /** Where it stands in its card and in which form; null where it has given way. */
  spot: ReturnType<typeof freeSpot>;
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
};

/** Whether the page shows something else there: a menu, a head that stays while the page moves. */
function isCovered(card: Element, x: number, y: number): boolean {
  const top = card.ownerDocument.elementFromPoint(x, y);
  return top !== null && !card.contains(top) && !top.contains(card);
}

export function createLayer(): Layer {
  const host = document.createElement('div');
  host.style.cssText = styleText(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const pen = penOf(document.createElement('canvas'));
  let shown = new Map<Element, Placed>();

  /** Where a label goes, in px of the window; undefined leaves it as it is, null takes it out of sight. */
  function whereTo(placed: Placed, isFirst: boolean): { left: number; top: number } | null | undefined {
    const { card } = placed;
    const box = card.box.getBoundingClientRect();
    const { innerHeight: high } = window;
    if (!card.box.isConnected || box.width < 1 || box.height < 1) return null;
    if (box.bottom < 0 || box.top > high) return undefined; // when it comes into view
    placed.label ??= placed.make();
    const { label } = placed;
    const of = `${box.width} ${box.height}`;
    if (placed.of !== of) {
      const plan = planOf(card, box);
      const free = plan && freeSpot(plan, label.sizeOf);
      placed.of = of;
      placed.spot = free && { ...free, left: free.left - box.left, top: free.top - box.top };
    }
    const { spot } = placed;
    const size = spot && label.sizeOf(spot.size);
    if (!size) return null;
    const left = box.left + spot.left;
    const top = box.top + spot.top;
    const middle = top + size.height / 2;
    const isSeen = middle >= 0 && middle < high;
    // To look at a point takes time. What opens over one end of a label does so once somebody has pointed at something.
    const points = isFirst ? [left + size.width / 2] : [left + 2, left + size.width - 2];
    return isSeen && points.some((x) => isCovered(card.box, x, middle)) ? null : { left, top };
  }

  function place(isFirst: boolean): void {
    if (!shown.size) return;
    const origin = host.getBoundingClientRect();
    // All that is read before all that is written: the page is laid out once.
    const moves = [...shown.values()].map((placed) => ({ placed, to: whereTo(placed, isFirst) }));
    const made = document.createDocumentFragment();
    for (const { placed, to } of moves) {
      const { label, spot } = placed;
      if (to === undefined || !label) continue;
      if (!to || !spot) {
        label.hide();
        continue;
      }
      label.stand(spot.size, to.left - origin.left, to.top - origin.top);
      if (label.element && !label.element.isConnected) made.append(label.element);
    }
    root.append(made);
  }

  return {
    show(all, units) {
      if (!pen) return;
      const next: typeof shown = new Map();
      const wordsOf = cardWords(units);
      for (const { card, figure } of all) {
        const said = JSON.stringify([card.title, figure, units]);
        const before = shown.get(card.box);
        next.set(
          card.box,
          before?.said === said
            ? { ...before, card, of: '' }
            : {
                card,
                make: () => createLabel(card.title, wordsOf(figure), pen),
                label: null,
                spot: null,
                of: '',
                said,
              },
        );
      }
      for (const [box, { label }] of shown) if (next.get(box)?.label !== label) label?.element?.remove();
      shown = next;
      if (!shown.size) host.remove();
      else if (!host.isConnected) document.documentElement.append(host);
      place(true);
    },
    place: () => place(false),
    renew(inside) {
      for (const placed of shown.values()) if (placed.card.box.contains(inside)) placed.of = '';
    },
    remove() {
      shown.clear();
      host.remove();
    },
  };
}
