/** Items written into the page's markup: schema.org's microdata and RDFa alike, each with attributes of its own. */
import { isThing, plainName } from '../../vocabulary/schema-types';
import { fold } from '../fold';
import { shownText } from '../page/shown-text';
import type { ReadingBuilder } from '../reading-builder';

const ELEMENTS_MAX = 400;
/** A page with more products than this lists them. */
const PRODUCTS_MAX = 3;
/** Products that are another thing's property and yet what the page is about. */
const MAIN = /^(?:mainEntity|mainContentOfPage|about|item)/;

interface Dialect {
  foundIn: 'microdata' | 'rdfa';
  /** Attributes: what makes an element an item, what gives its type, what names a property. */
  item: string;
  type: string;
  property: string;
}
const DIALECTS: readonly Dialect[] = [
  { foundIn: 'microdata', item: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { foundIn: 'rdfa', item: 'typeof', type: 'typeof', property: 'property' },
];

type Item = { [name: string]: string | Item | (string | Item)[] };

function wordsOf(element: Element): string {
  const text = fold(
    element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (/^(?:LINK|META)$/.test(element.tagName) ? element.getAttribute('href') : shownText(element)),
  );
  // "49<sup>95</sup>"
  return element.querySelector('sup') ? text.replace(/^(\D*\d+) (\d\d)(?!\d)/, '$1.$2') : text;
}

/** Properties of one item; nested items within it. An item may name other elements that are its own. */
function itemOf(scope: Element, dialect: Dialect, depth = 0): Item {
  const { item, property, type } = dialect;
  const properties: Item = Object.create(null); // a property may be called "__proto__"
  let count = 0;
  const ids = (scope.getAttribute('itemref') ?? '').split(/\s+/, 8);
  const others = ids.flatMap((id) => (id && scope.ownerDocument.getElementById(id)) || []);
  properties['@type'] = scope.getAttribute(type) ?? '';
  for (const root of [scope, ...others]) {
    const inside = root.querySelectorAll(`[${property}]`);
    for (const element of root === scope ? inside : [root, ...inside]) {
      if (++count > ELEMENTS_MAX) return properties;
      const owner = element.parentElement?.closest(`[${item}]`);
      if (owner !== scope && (root === scope || (owner && root.contains(owner)))) continue;
      for (const name of (element.getAttribute(property) ?? '').split(/\s+/, 4)) {
        const isItem = element.hasAttribute(item) && depth < 2;
        const value = isItem ? itemOf(element, dialect, depth + 1) : wordsOf(element);
        properties[name] = properties[name] === undefined ? value : [properties[name], value].flat();
      }
    }
  }
  return properties;
}

/** Quotes the products of the page's markup; of more than a few only the one around the heading, and their count. */
export function readMarkupItems(document: Document, builder: ReadingBuilder): void {
  for (const dialect of DIALECTS) {
    const { foundIn, item, type, property } = dialect;
    const isProduct = (element: Element | null): boolean =>
      element !== null && isThing((element.getAttribute(type) ?? '').split(/\s+/, 4).map(plainName));
    const isInside = (scope: Element): boolean => {
      const box = scope.parentElement?.closest(`[${type}]`) ?? null;
      return box !== null && (isProduct(box) || isInside(box));
    };
    const scopes = [...document.querySelectorAll(`[${item}][${type}]`)].filter(
      (scope) => isProduct(scope) && MAIN.test(scope.getAttribute(property) ?? 'item') && !isInside(scope),
    );
    const isFew = scopes.length <= PRODUCTS_MAX;
    for (const scope of scopes) {
      builder.countType(`${foundIn}:Product`);
      if (isFew || scope.querySelector('h1'))
        builder.addData(foundIn, JSON.stringify(itemOf(scope, dialect)));
    }
  }
}
