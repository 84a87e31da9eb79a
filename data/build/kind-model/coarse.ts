/** From a category of the first round, which the maps of others' lists name, to the kinds that came out of it. */
import { kindLines } from '../kinds/kind-list';
import { NONE } from './lesson';

const kindsByCategory = new Map<string, string[]>();
for (const { id, category } of kindLines) {
  const kinds = kindsByCategory.get(category) ?? [];
  kindsByCategory.set(category, kinds);
  kinds.push(id);
}

/** The kinds that a category may mean; null = none of ours. Throws for an unknown category. */
export function kindsOfCategory(category: string | null): readonly string[] {
  if (category === null || category === NONE) return [NONE];
  const kinds = kindsByCategory.get(category);
  if (!kinds) throw new Error(`no kind came out of the category "${category}"`);
  return kinds;
}
