/** schema.org microdata: the product's own properties, not those of items nested in it for other products. */
import { fold } from '../fold';
import { shownText } from '../page/shown-text';
import type { ReadingBuilder } from '../reading-builder';
import type { SchemaNode } from './schema-node';
import { quoteProduct } from './schema-product';

const ELEMENTS_MAX = 400;
/** A page with more products than this lists them. */
const PRODUCTS_MAX = 3;

function wordsOf(element: Element): string {
  return fold(
    element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      (element.tagName === 'LINK' || element.tagName === 'META'
        ? element.getAttribute('href')
        : shownText(element)),
  );
}

/** Properties of one item; nested offers become nodes, other nested items give their name. */
function nodeOf(scope: Element, depth = 0): SchemaNode {
  const node: SchemaNode = Object.create(null); // an itemprop may be "__proto__"
  let count = 0;
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (++count > ELEMENTS_MAX) break;
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/).slice(0, 4)) {
      const isItem = element.hasAttribute('itemscope');
      const value = isItem && depth < 2 ? nodeOf(element, depth + 1) : wordsOf(element);
      node[name] = node[name] === undefined ? value : [node[name], value].flat();
    }
  }
  return node;
}

export function readMicrodata(document: Document, builder: ReadingBuilder): void {
  const scopes = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i]')].filter(
    (scope) =>
      !scope.hasAttribute('itemprop') && !scope.parentElement?.closest('[itemtype*="schema.org/Product" i]'),
  );
  for (let seen = 0; seen < scopes.length; seen++) builder.countType('microdata:Product');
  if (scopes.length > PRODUCTS_MAX) return;
  const [main] = scopes;
  if (main) quoteProduct(nodeOf(main), 'microdata', 'Product', builder);
}
