/** Which kinds and countries the words of a search may mean, by their names in the language of the screen. */
import { countryChoices, kindChoices } from '../model/choices';
import type { NamedWords } from '../records/named-words';
import { indexWords, queryWords } from '../records/search-words';
import { kindName } from '../ui/kind-name';
import { countryName } from '../ui/place-name';

/** One Latin letter begins too many names. */
const TOO_SHORT = /^[\p{Script=Latin}\p{N}]$/u;

type Names = readonly (readonly [id: string, words: readonly string[]])[];
const names = (ids: readonly string[], nameOf: (id: string) => string): Names =>
  ids.map((id) => [id, indexWords(nameOf(id))]);
const begun = (all: Names, word: string) =>
  all.filter(([, words]) => words.some((one) => one.startsWith(word))).map(([id]) => id);

let kinds: Names | undefined;
let places: Names | undefined;

/** Only words that may mean one are listed. */
export function namedIn(search: string): NamedWords {
  kinds ??= names(kindChoices, kindName);
  places ??= names(countryChoices, countryName);
  const [ofKinds, ofPlaces] = [kinds, places];
  return queryWords(search)
    .filter((word) => !TOO_SHORT.test(word))
    .map((word) => ({ word, kinds: begun(ofKinds, word), places: begun(ofPlaces, word) }))
    .filter((one) => one.kinds.length + one.places.length > 0);
}
