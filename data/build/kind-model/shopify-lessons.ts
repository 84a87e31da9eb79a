/** The nodes of the Shopify taxonomy (2025-08) in 31 locales, each with the kinds that its branch is mapped to. */
import type { Sources } from '../sources';
import { kindBranches } from '../taxonomy-map/kind-branches';
import { branches } from '../taxonomy-map/whole';
import { kindsOfCategory } from './coarse';
import { gzipRows } from './gzip-rows';
import { type Lesson, NONE } from './lesson';

/** "Bundles" came in after the release that the map was made for. */
const NOT_MAPPED = 'bu';

/** Branch id to the kinds that it may mean. Throws where two lists claim one branch. */
export function kindsByBranch(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>([[NOT_MAPPED, [NONE]]]);
  for (const [id, category] of branches()) found.set(id, kindsOfCategory(category));
  for (const [id, kind] of branches(kindBranches)) if (kind) found.set(id, [kind]);
  return found;
}

/** What the nearest branch at or above the node says. Throws where nobody thought of it. */
export function kindsOfNode(node: string, map: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let id = node; id; id = id.slice(0, Math.max(0, id.lastIndexOf('-')))) {
    const kinds = map.get(id);
    if (kinds) return kinds;
  }
  throw new Error(`taxonomy-map: nothing for ${node}`);
}

export async function shopifyLessons(sources: Sources): Promise<Lesson[]> {
  const { columns, rows } = await gzipRows(sources, 'categories/shopify-2025-08.tsv.gz');
  const map = kindsByBranch();
  return rows.flatMap(([id = '', ...names]) => {
    const kinds = kindsOfNode(id, map);
    return names.flatMap((text, at): Lesson[] =>
      text ? [{ text, kinds, source: 'shopify', language: (columns[at + 1] ?? '').slice(0, 2) }] : [],
    );
  });
}
