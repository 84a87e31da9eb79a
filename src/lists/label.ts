/**
 * One card's label: words as the marks of list items, the second line in the first one's item. Such words are no text of
 * the tree: in a closed shadow root a page's scripts can neither find nor select them (`window.find`, select all).
 */
import type { CardLabel } from '../contracts/card';
import type { Size } from './free-spot';

const SHOWN = 'list-item';
const PILL = {
  position: 'absolute',
  left: '0',
  top: '0',
  display: SHOWN,
  'inline-size': 'max-content',
  padding: '0 4px',
  border: '1px solid #867c6c',
  'border-radius': '4px',
  background: '#fbf8f2',
};
const LINE = { display: SHOWN };

/** What the labels take from the element that they stand in. */
export const LOOK_OF_WORDS = {
  font: '400 12px/17px system-ui, sans-serif',
  color: '#211c15',
  'list-style-position': 'inside',
  'pointer-events': 'none',
  'user-select': 'none',
};

/** Properties, not a sheet: a page's own policy can forbid sheets. As one text, which is quicker than one after the other. */
export const styleText = (styles: Readonly<Record<string, string>>, end = ''): string =>
  Object.entries(styles)
    .map(([name, value]) => `${name}:${value}${end}`)
    .join(';');

/** A text as CSS quotes one. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;

/** Two elements with their looks, to be copied: looks are read once. */
export interface Patterns {
  pill: HTMLElement;
  line: HTMLElement;
}

export function labelPatterns(): Patterns {
  const pill = document.createElement('div');
  pill.style.cssText = styleText(PILL);
  pill.setAttribute('role', 'img');
  const line = document.createElement('div');
  line.style.cssText = styleText(LINE);
  return { pill, line };
}

export class Label {
  readonly element: HTMLElement;
  readonly #forms: CardLabel['forms'];
  readonly #line: HTMLElement;
  readonly #sizes: Size[] = [];
  #form = -1;
  /** Where it stands; null while it is out of sight or is being measured. */
  #at: string | null = null;

  constructor(title: string, { forms, said }: CardLabel, { pill, line }: Patterns) {
    this.element = pill.cloneNode() as HTMLElement;
    this.element.setAttribute('aria-label', `${title}: ${said}`);
    this.#forms = forms;
    this.#line = line;
  }

  /** Takes a form, the one to be preferred is 0. @returns whether there is such a form. */
  take(form: number): boolean {
    const lines = this.#forms[form];
    if (!lines) return false;
    if (form === this.#form && this.#sizes[form]) return true;
    this.#form = form;
    this.#at = null;
    this.element.style.display = SHOWN;
    const [first = '', ...more] = lines.map(quoted);
    this.element.style.listStyleType = first;
    this.element.replaceChildren(
      ...more.map((text) => {
        const line = this.#line.cloneNode() as HTMLElement;
        line.style.listStyleType = text;
        return line;
      }),
    );
    return true;
  }

  /** How much room it takes, px; null where the page lets none of ours be. Looks at the layout once a form. */
  size(): Size | null {
    const known = this.#sizes[this.#form];
    if (known) return known;
    const { width, height } = this.element.getBoundingClientRect();
    if (!width) return null;
    const size = { width, height };
    this.#sizes[this.#form] = size;
    return size;
  }

  /** px of the element that it stands in. Touches nothing that is so already. */
  stand(left: number, top: number): void {
    const at = `${left} ${top}`;
    if (at === this.#at) return;
    this.#at = at;
    const { style } = this.element;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.display = SHOWN;
  }

  /** Takes no room then. */
  hide(): void {
    this.#at = null;
    this.element.style.display = 'none';
  }
}
