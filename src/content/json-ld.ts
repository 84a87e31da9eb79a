/** Structured data in script blocks: parsed leniently, walked to a bounded depth, quoted by property. */
import { fold } from './fold';
import { lenientJson } from './lenient-json';
import { someLevels } from './levels';
import type { Notes } from './notes';
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

function quoteBreadcrumbs(node: SchemaNode, path: string, notes: Notes): void {
  const items = [node.itemListElement].flat().filter(isNode);
  const levels = someLevels(
    items
      .sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0))
      .map((item) => fold(String(item.name ?? (isNode(item.item) ? (item.item.name ?? '') : '')), 120)),
  );
  notes.add('categories', { text: fold(levels.join(' > ')), place: 'json-ld', path, levels });
}

/** Reads every ld+json block of the document into the notes. */
export function readJsonLd(document: Document, notes: Notes): void {
  let visited = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    if (depth > DEPTH_MAX || visited > NODES_MAX) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, 500).entries()) walk(item, `${path}[${index}]`, depth + 1);
      return;
    }
    if (!isNode(value)) return;
    visited++;
    const types = typesOf(value);
    for (const type of types) notes.countType(type);
    if (types.includes('BreadcrumbList')) quoteBreadcrumbs(value, path, notes);
    else if (types.some((type) => PRODUCT.test(type))) quoteProduct(value, 'json-ld', path, notes);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'breadcrumb']) {
      if (value[key] !== undefined) walk(value[key], `${path}.${key}`, depth + 1);
    }
  };
  const blocks = document.querySelectorAll('script[type*="ld+json" i]');
  blocks.forEach((block, index) => {
    const text = block.textContent ?? '';
    if (text.length <= BLOCK_MAX) walk(lenientJson(text), `ld+json ${index}`, 0);
  });
}
