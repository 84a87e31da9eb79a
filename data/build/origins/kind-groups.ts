/** Which group of traded goods each kind of thing is counted with. */
import { kindLines } from '../kinds/kind-list';
import type { OwnGroup } from './own-groups';

/** Kinds whose trade is not that of the category that they came out of. Our judgement (2026). */
const OTHER_GROUP: Readonly<Record<string, string>> = {
  blinds: 'textile-goods',
};

/**
 * @param groupOfCategory groups by category of the first round.
 * @param own groups of our own: their kinds are counted with them. Throws for a kind that has none, or two.
 */
export function kindGroups(
  groupOfCategory: ReadonlyMap<string, string>,
  own: readonly OwnGroup[],
): Map<string, string> {
  const ofKind = new Map<string, string>();
  const ids = new Set(kindLines.map(({ id }) => id));
  for (const { group, kinds } of own) {
    for (const kind of kinds) {
      if (!ids.has(kind) || ofKind.has(kind)) throw new Error(`origins: ${group}: kind "${kind}"`);
      ofKind.set(kind, group);
    }
  }
  return new Map(
    kindLines.map(({ id, category }) => {
      const group = ofKind.get(id) ?? OTHER_GROUP[id] ?? groupOfCategory.get(category);
      if (!group) throw new Error(`origins: no group of goods for the kind "${id}"`);
      return [id, group];
    }),
  );
}
