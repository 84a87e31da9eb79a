/** The map of all verticals, and how a node finds its category. */
import { arts } from './arts';
import { baby } from './baby';
import { care } from './care';
import { electronics } from './electronics';
import { food } from './food';
import { furniture } from './furniture';
import { hardware } from './hardware';
import { home } from './home';
import { kitchen } from './kitchen';
import type { TaxonomyMap } from './map';
import { paper } from './paper';
import { pets } from './pets';
import { play } from './play';
import { wear } from './wear';
import { work } from './work';

export const taxonomyMaps: readonly TaxonomyMap[] = [
  wear,
  pets,
  arts,
  baby,
  work,
  electronics,
  food,
  furniture,
  hardware,
  care,
  home,
  kitchen,
  paper,
  play,
];

/** Branch id to category id, or to null for `none`. Throws where two lists claim one branch. */
export function branches(maps: readonly TaxonomyMap[] = taxonomyMaps): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const map of maps) {
    for (const [category, ids = ''] of Object.entries(map)) {
      for (const id of ids.split(' ')) {
        if (found.has(id)) throw new Error(`taxonomy-map: ${id} stands twice`);
        found.set(id, category === 'none' ? null : category);
      }
    }
  }
  return found;
}

/** The category of a taxonomy node: its own branch's or the nearest above. `undefined` = nobody thought of it. */
export function categoryOf(node: string, map: ReadonlyMap<string, string | null>): string | null | undefined {
  for (let id = node; id; id = id.slice(0, Math.max(0, id.lastIndexOf('-')))) {
    const category = map.get(id);
    if (category !== undefined) return category;
  }
  return undefined;
}
