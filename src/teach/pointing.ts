/** Which part of the page is pointed at: by the pointer, or by the arrow keys through all that has words. */
import type { Panel } from './panel';
import { firstGuess, pointable } from './pointable';
import { priceBox } from './price-box';

export interface Pointing {
  readonly element: Element | null;
  /** A new question: begins at what looks like its answer. */
  begin(fact: string): void;
  stop(): void;
}

/** @param taken called with what was clicked. */
export function pointing(panel: Panel, taken: (element: Element) => void): Pointing {
  const life = new AbortController();
  const { signal } = life;
  let element: Element | null = null;
  let parts: Element[] = [];
  let at = 0;
  let isPrice = false;

  /** Framed is what will be read: of a price all of its parts. */
  const show = () => panel.frame(element && isPrice ? priceBox(element) : element);
  const point = (next: Element | null) => {
    element = next;
    show();
  };
  const step = (by: number) => {
    if (!parts.length) return;
    at = (at + by + parts.length) % parts.length;
    parts[at]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    point(parts[at] ?? null);
  };
  panel.shield.addEventListener('pointermove', ({ clientX, clientY, isTrusted }) => {
    if (isTrusted) point(panel.under(clientX, clientY) ?? element);
  });
  // The panel keeps the focus: who points and who types are asked the same.
  panel.shield.addEventListener('pointerdown', (event) => event.preventDefault());
  panel.shield.addEventListener('mousedown', (event) => event.preventDefault());
  panel.shield.addEventListener('click', ({ clientX, clientY, isTrusted }) => {
    const clicked = isTrusted ? panel.under(clientX, clientY) : null;
    if (clicked) taken(clicked);
  });
  panel.onKey((event) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      // The box around, and back to the part that it was reached from.
      ArrowLeft: () => element?.parentElement?.parentElement && point(element.parentElement),
      ArrowRight: () => point(parts[at] ?? element),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  });
  addEventListener('scroll', show, { signal, capture: true, passive: true });
  addEventListener('resize', show, { signal });
  return {
    get element() {
      return element;
    },
    begin(fact) {
      isPrice = fact === 'price';
      parts = pointable(document);
      at = firstGuess(fact, parts, element);
      step(0);
    },
    stop: () => life.abort(),
  };
}
