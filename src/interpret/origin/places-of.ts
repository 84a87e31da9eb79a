/** The places that a statement's words name, by the form of the statement. */
import type { Place } from '../../model/place';
import { placeOfDemonym } from '../places/names';
import { placeOfCode } from '../places/place-codes';
import { placeAtStart, placesIn } from '../places/resolve';
import type { StatementKind } from './label-kind';

/** "China or Vietnam", "Italy and Romania": all that the same clause names. */
const LIST = /^.{0,40}?(?:\s(?:or|and|oder|und|ou|et|o|y|e|or in|and in)\s|\/|,\s).{2,40}$/iu;
/** Three places or more for so many words each are a list, however long. */
const WORDS_PER_PLACE = 3;
const CLAUSE_END = /(?<!(?:^|[\s.])\p{L})[.;(!?]|\s[–-]\s|,\s*\p{Ll}/u;

/** Words in the page's own prose: the place must come at once after the verb. */
export function placesAfterVerb(text: string, language: string | null): Place[] {
  const first = placeAtStart(text, language);
  if (!first) return [];
  const clause = text.split(CLAUSE_END)[0] ?? '';
  const named = placesIn(clause, language);
  const holdsFirst = named.some(({ country }) => country === first.country);
  const isLongList = named.length > 2 && clause.split(/\s+/).length <= named.length * WORDS_PER_PLACE;
  if (holdsFirst && named.length > 1 && (isLongList || LIST.test(clause))) return named;
  return [named.find(({ country }) => country === first.country) ?? first];
}

/** The words before a verb: a name, the last of them a name, or what comes from a country ("Italian"). */
export function placesBeforeVerb(text: string, language: string | null): Place[] {
  const last = text.split(' ').at(-1) ?? '';
  for (const words of text === last ? [text] : [text, last]) {
    const adjective = placeOfDemonym(words);
    if (adjective) return [adjective];
    const named = placesIn(words, language);
    if (named.length) return named.slice(0, 1);
  }
  return [];
}

/** A label's value: a code, places, or "Italian" where the label speaks of making and of nothing else. */
export function placesOfValue(text: string, kind: StatementKind, language: string | null): Place[] {
  const coded = kind === 'made' ? placeOfCode(text) : null;
  if (coded) return [coded];
  const adjective = kind === 'made' ? placeOfDemonym(text) : null;
  if (adjective) return [adjective];
  const named = placesIn(text, language);
  // "united-states": a key, not a name.
  return named.length || !/^\p{Ll}+(?:[-_]\p{Ll}+)+$/u.test(text)
    ? named
    : placesIn(text.replace(/[-_]/g, ' '), language);
}
