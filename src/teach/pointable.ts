/** The parts of a page that can be pointed at by keys, in the order of the page. */

/** A page may hold any number of elements. */
const LOOKED_AT_MAX = 20_000;
const POINTABLE_MAX = 1500;
const SILENT = 'script, style, noscript, template, svg, head';

const ownText = (element: Element) =>
  [...element.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());

/** Elements with words of their own that can be seen. */
export function pointable(root: Document): Element[] {
  const found: Element[] = [];
  let looked = 0;
  for (const element of root.body?.getElementsByTagName('*') ?? []) {
    if (++looked > LOOKED_AT_MAX || found.length >= POINTABLE_MAX) break;
    if (!ownText(element) || element.closest(SILENT)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width > 1 && height > 1 && element.checkVisibility()) found.push(element);
  }
  return found;
}

/** Where to begin looking for a fact: what looks like it, else the part after the one that was taken last. */
export function firstGuess(fact: string, parts: readonly Element[], last: Element | null): number {
  const looksRight =
    fact === 'title'
      ? ({ localName }: Element) => localName === 'h1'
      : fact === 'price'
        ? ({ textContent }: Element) =>
            /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u.test((textContent ?? '').slice(0, 40))
        : () => false;
  const guess = parts.findIndex(looksRight);
  return guess >= 0 ? guess : last ? Math.max(0, parts.indexOf(last)) : 0;
}
