/** The heading that names the product, and how far from it other things stand. */
import { fold } from '../fold';
import { repeatedName } from './repeated-name';
import { shownText } from './shown-text';

/** Where shops put a name when they make it no heading. */
const NAMELIKE =
  '[itemprop="name"], h2, h3, [class*="title"], [class*="Title"], [class*="name"], [class*="Name"]';
const LOOKED_AT_MAX = 120;
const NAME_MAX = 300;
/** With more headings of the first level than this, any of them may be the product's. */
const FEW = 3;

/** "ISBN 13: 978…" heads a page of books and names none. */
const IDENTIFIER = /^\s*(?:isbn|ean|sku|upc|asin)\b/i;

const letters = (text: string) => text.match(/\p{L}|\p{N}/gu)?.length ?? 0;

function named(elements: Iterable<Element>, pageTitle: string): Element | null {
  let best: Element | null = null;
  let most = 2;
  let looked = 0;
  for (const element of elements) {
    if (++looked > LOOKED_AT_MAX) break;
    if (element.childElementCount > 12) continue;
    const words = fold(shownText(element), NAME_MAX).toLowerCase();
    const count = letters(words);
    if (count > most && pageTitle.includes(words)) {
      best = element;
      most = count;
    }
  }
  return best;
}

/**
 * The first-level heading that the document's title repeats, else the first of them, else whatever it repeats, else what
 * the page says twice.
 * @param url of the page: it often spells the name.
 */
export function productHeading(document: Document, url: string): Element | null {
  const pageTitle = fold(document.title).toLowerCase();
  const first = [...document.getElementsByTagName('h1')];
  const some = first.find(({ textContent }) => {
    const text = (textContent ?? '').slice(0, NAME_MAX);
    return letters(text) > 2 && !IDENTIFIER.test(text);
  });
  return (
    named(first, pageTitle) ??
    (first.length <= FEW ? some : null) ??
    named(document.querySelectorAll(NAMELIKE), pageTitle) ??
    some ??
    repeatedName(document, url)
  );
}

export class HeadingProximity {
  private readonly steps = new Map<Element, number>();

  constructor(readonly heading: Element | null) {
    let count = 0;
    for (let one = heading; one; one = one.parentElement) this.steps.set(one, count++);
  }

  /** Steps up from the heading to the smallest box that holds both; undefined without a heading. */
  to(element: Element): number | undefined {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const steps = this.steps.get(one);
      if (steps !== undefined) return steps;
    }
    return undefined;
  }

  /** Whether a box holds the heading too. */
  holds(element: Element): boolean {
    return this.steps.has(element);
  }
}
