/** The things that structured data tells of, found by a walk of bounded depth. */
import { isThing } from '../../vocabulary/schema-types';
import { plainText } from './plain-text';
import type { Quotes } from './quotes';
import { isNode, type SchemaNode, typesOf } from './schema-node';

const DEPTH_MAX = 8;
const NODES_MAX = 3000;
const LEVELS_MAX = 12;
/** What hangs on a thing and is another: neighbours, reviews, makers. Variants are quoted with their group. */
const ELSEWHERE = /^(?:@id|is[A-Z]\w+|reviews?|hasVariant|brand|manufacturer|seller|author|publisher|image)$/;

function quoteBreadcrumbs(node: SchemaNode, locator: string, quotes: Quotes): void {
  const items = [node.itemListElement].flat().filter(isNode);
  const levels = items
    .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
    .map((item) => plainText(item.name ?? (isNode(item.item) ? item.item.name : ''), 120))
    .filter(Boolean)
    .slice(0, LEVELS_MAX);
  quotes.add('categories', { text: plainText(levels.join(' > ')), foundIn: 'json-ld', locator, levels });
}

/**
 * Each thing with its locator; types are counted and shelves quoted on the way.
 * @param values of a page's blocks of data, linked; anything may stand in them.
 */
export function thingsIn(values: unknown[], quotes: Quotes): [SchemaNode, string][] {
  const things: [SchemaNode, string][] = [];
  const seen = new Set<SchemaNode>();
  const walk = (value: unknown, locator: string, depth: number, offer?: SchemaNode): void => {
    if (depth > DEPTH_MAX || seen.size > NODES_MAX) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, 500).entries())
        walk(item, `${locator}[${index}]`, depth + 1, offer);
      return;
    }
    if (!isNode(value) || seen.has(value)) return;
    seen.add(value);
    const types = typesOf(value);
    for (const type of types) quotes.countType(type);
    if (types.includes('BreadcrumbList')) {
      quoteBreadcrumbs(value, locator, quotes);
      return;
    }
    // An offer may name its thing instead of the thing its offer.
    if (isThing(types)) things.push([offer ? { offers: offer, ...value } : value, locator]);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !ELSEWHERE.test(key))
        walk(inner, `${locator}.${key}`, depth + 1, key === 'itemOffered' ? value : undefined);
    }
  };
  for (const [index, value] of values.entries()) walk(value, `ld+json ${index}`, 0);
  return things;
}
