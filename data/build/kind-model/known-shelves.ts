/** Names of shelves of all languages with the kinds that stand there, as the model's file has them. */
import { shelfKey } from '../../../src/interpret/kind/shelf-key';
import { corpusLanguages, shelvesOf } from './corpus';

/** Of a shelf of everything the first kinds are said. */
const KINDS_MAX = 8;

/** By key (`shelfKey`), the commonest kind first. A name that languages share has the kinds of all of them in turn. */
export function knownShelves(): Map<string, string[]> {
  const lists = new Map<string, string[][]>();
  for (const language of corpusLanguages()) {
    for (const [name, kinds] of shelvesOf(language, 'shelves')) {
      const key = shelfKey(name);
      if (key) lists.set(key, [...(lists.get(key) ?? []), kinds]);
    }
  }
  return new Map(
    [...lists].map(([key, all]) => {
      const longest = Math.max(...all.map((kinds) => kinds.length));
      const inTurn = Array.from({ length: longest }, (_, at) => all.flatMap((kinds) => kinds[at] ?? []));
      return [key, [...new Set(inTurn.flat())].slice(0, KINDS_MAX)];
    }),
  );
}
