/** Which group of traded goods each kind of thing is counted with. */
import { kindLines } from '../kinds/kind-list';

/**
 * Kinds whose trade is not that of the category that they came out of: a smartwatch comes from where phones come from and
 * not from where watches do. Our judgement (2026).
 */
const OWN_GROUP: Readonly<Record<string, string>> = {
  laptop: 'portable-computers',
  tablet: 'portable-computers',
  smartwatch: 'small-electronics',
  peripheral: 'small-electronics',
  monitor: 'small-electronics',
  printer: 'small-electronics',
  console: 'small-electronics',
  headphones: 'small-electronics',
  speaker: 'small-electronics',
  stick: 'small-electronics',
  vr: 'small-electronics',
  'smart-home': 'small-electronics',
  networking: 'small-electronics',
  navigation: 'small-electronics',
  'cables-chargers': 'small-electronics',
  clock: 'decor',
  microwave: 'small-appl',
  barbecue: 'garden',
  'garden-furniture': 'furniture',
  blinds: 'textile-goods',
  sanitary: 'ceramics',
  supplements: 'food',
  nuts: 'preserves',
  fish: 'preserves',
};

/** @param groupOfCategory groups by category of the first round. Throws for a kind that has none. */
export function kindGroups(groupOfCategory: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    kindLines.map(({ id, category }) => {
      const group = OWN_GROUP[id] ?? groupOfCategory.get(category);
      if (!group) throw new Error(`origins: no group of goods for the kind "${id}"`);
      return [id, group];
    }),
  );
}
