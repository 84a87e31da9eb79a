/** Structured data in script blocks: parsed leniently, walked to a bounded depth, quoted by property. */
import { fold } from '../fold';
import type { ReadingBuilder } from '../reading-builder';
import { boundedLevels } from '../split-breadcrumb';
import { lenientJson } from './lenient-json';
import { isNode, type SchemaNode } from './schema-node';
import { quoteProduct } from './schema-product';

/** Larger blocks are not data about one product; a parser takes 50 ms for as many brackets. */
const BLOCK_MAX = 150_000;
const DEPTH_MAX = 8;
const NODES_MAX = 3000;

export const typesOf = (node: SchemaNode): string[] =>
  [node['@type']]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^https?:\/\/schema\.org\//, '')] : []));

const PRODUCT = /^(?:Product|IndividualProduct|ProductModel|ProductGroup|SomeProducts|Book|Vehicle)$/i;

function quoteBreadcrumbs(node: SchemaNode, locator: string, builder: ReadingBuilder): void {
  const items = [node.itemListElement].flat().filter(isNode);
  const levels = boundedLevels(
    items
      .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
      .map((item) => fold(String(item.name ?? (isNode(item.item) ? (item.item.name ?? '') : '')), 120)),
  );
  builder.add('categories', { text: fold(levels.join(' > ')), foundIn: 'json-ld', locator, levels });
}

/** Reads every ld+json block of the document into the builder. */
export function readJsonLd(document: Document, builder: ReadingBuilder): void {
  let visited = 0;
  const walk = (value: unknown, locator: string, depth: number): void => {
    if (depth > DEPTH_MAX || visited > NODES_MAX) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, 500).entries())
        walk(item, `${locator}[${index}]`, depth + 1);
      return;
    }
    if (!isNode(value)) return;
    visited++;
    const types = typesOf(value);
    for (const type of types) builder.countType(type);
    if (types.includes('BreadcrumbList')) quoteBreadcrumbs(value, locator, builder);
    else if (types.some((type) => PRODUCT.test(type))) quoteProduct(value, 'json-ld', locator, builder);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb']) {
      if (value[key] !== undefined) walk(value[key], `${locator}.${key}`, depth + 1);
    }
  };
  const blocks = document.querySelectorAll('script[type*="ld+json" i]');
  blocks.forEach((block, index) => {
    const text = block.textContent ?? '';
    if (text.length <= BLOCK_MAX) walk(lenientJson(text), `ld+json ${index}`, 0);
  });
}
