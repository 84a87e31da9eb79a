/** The mark itself: a closed shadow root on an element that takes no room in the page. */
import type { Headline } from '../messaging/messages';
import { drawWords } from '../ui/drawn-words';
import { massRange, massScale, massText } from '../ui/mass-format';
import { setStyles, styled } from '../ui/styled';
import { t } from '../ui/words';
import { coveredBy } from './covered';
import { freePlace, markPlaces, type Point } from './places';

export interface Mark {
  show(headline: Headline): void;
  /**
   * Puts it beside a box of the window, else into a corner, where it covers no word of the page's; out of sight where
   * there is no such place.
   */
  place(beside: DOMRect | null): void;
  hide(): void;
  remove(): void;
}

const HOST = {
  all: 'initial',
  position: 'absolute',
  left: '0',
  top: '0',
  'z-index': '2147483647',
  'inline-size': 'max-content',
  visibility: 'hidden',
};
const PILL = {
  display: 'flex',
  'align-items': 'center',
  gap: '4px',
  padding: '0 0 0 8px',
  border: '1px solid #867c6c',
  'border-radius': '6px',
  background: '#fbf8f2',
  color: '#211c15',
  font: '400 13px/1.4 system-ui, sans-serif',
};
const CLOSE = {
  all: 'unset',
  'box-sizing': 'border-box',
  'inline-size': '24px',
  'block-size': '24px',
  'text-align': 'center',
  color: '#5f5647',
  cursor: 'pointer',
  'user-select': 'none',
};

/** The width is in steps, for the page sees it. */
const LOOK = { sizePx: 13, stepPx: 64 };

/** @param removed called when the person takes the mark off. */
export function createMark(removed: () => void): Mark {
  const host = styled('div', HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const pill = styled('span', PILL);
  const words = styled('canvas', { display: 'block' });
  const close = styled('button', CLOSE);
  close.type = 'button';
  close.textContent = '×';
  close.setAttribute('aria-label', t('markRemove'));
  close.title = t('markRemove');
  const focusable = (on: boolean) =>
    close.style.setProperty('outline', on ? '2px solid #9a3412' : 'none', 'important');
  close.addEventListener('focus', () => focusable(close.matches(':focus-visible')));
  close.addEventListener('blur', () => focusable(false));
  close.addEventListener('click', (event) => {
    if (event.isTrusted) removed();
  });
  pill.append(words, close);
  root.append(pill);
  document.documentElement.append(host);
  let moved: Point = { x: 0, y: 0 };
  const set = (name: string, value: string) => host.style.setProperty(name, value, 'important');
  return {
    show({ kg, lowKg, highKg, typical, units }) {
      const scale = massScale(kg, units);
      const figure = massText(kg, scale);
      const about = typical ? t('typicallyToMake', figure) : t('aboutToMake', figure);
      const line = `${about} (${massRange(lowKg, highKg, scale)})`;
      const size = drawWords(words, { lines: [line], label: line, ...LOOK });
      if (size) setStyles(words, { width: `${size.width}px`, height: `${size.height}px` });
    },
    place(beside) {
      const { clientWidth, clientHeight } = document.documentElement;
      // Where 0, 0 is depends on the page's containing block; what it was moved by is taken off.
      const { left, top, width, height } = host.getBoundingClientRect();
      const places = markPlaces(
        beside,
        { width, height },
        { width: clientWidth, height: Math.min(clientHeight, innerHeight) },
        getComputedStyle(document.documentElement).direction === 'rtl',
      );
      const free = freePlace(places, (at) => coveredBy(document, { ...at, width, height }, host));
      if (!free) return set('visibility', 'hidden');
      moved = { x: free.x - left + moved.x, y: free.y - top + moved.y };
      // Moved by a transform nothing of the page is laid out anew.
      set('transform', `translate(${moved.x}px, ${moved.y}px)`);
      set('visibility', 'visible');
    },
    hide: () => set('visibility', 'hidden'),
    remove: () => host.remove(),
  };
}
