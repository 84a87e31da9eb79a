/** Inflected names ("в Китае", "w Niemczech", "Kiinassa"): the name and the word share a stem and differ in a short ending. */
import type { Place } from '../../model/place';
import { placeNames } from './names';

/** Languages written in Latin letters whose names change by ending. English "Indiana" must not become India. */
const INFLECTING = new Set('pl cs sk sl hr bs sr lt lv et fi hu tr ro is sq'.split(' '));
/** Letters of one of these scripts and no others: a word of two scripts is no form of a name. */
const OTHER_SCRIPTS =
  /^\P{L}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\P{L}]*$/u;
/** Most letters that the name's own ending, and the word's, may have. */
const NAME_ENDING_MAX = 3;
const WORD_ENDING_MAX = 5;
/** Names are looked up by this many first letters. */
const HEAD = 3;

let buckets: Map<string, string[][]> | undefined;

function bucketOf(head: string): readonly string[][] {
  if (!buckets) {
    buckets = new Map();
    for (const [name, place] of placeNames()) {
      if (place.subdivision || name.length < HEAD) continue;
      const key = name.slice(0, HEAD);
      buckets.set(key, [...(buckets.get(key) ?? []), name.split(' ')]);
    }
  }
  return buckets.get(head) ?? [];
}

/** Letters in common from the start, or 0 where word and name are not forms of one another. */
function sharedStem(word: string, name: string): number {
  let shared = 0;
  while (shared < name.length && shared < word.length && name[shared] === word[shared]) shared++;
  const needed = name.length <= 4 ? name.length - 1 : Math.max(4, name.length - NAME_ENDING_MAX);
  return shared >= Math.max(needed, HEAD) && word.length - shared <= WORD_ENDING_MAX ? shared : 0;
}

/** Whether names in this language, or in letters like these, are to be read by their stems. */
export function inflects(word: string, language: string | null): boolean {
  return OTHER_SCRIPTS.test(word) || (language !== null && INFLECTING.has(language.slice(0, 2)));
}

/** The place whose name the words begin with in some form, and how many words that takes; null where two fit alike. */
export function placeByStem(words: readonly string[]): { place: Place; length: number } | null {
  const [first = ''] = words;
  let best: { name: string; length: number; shared: number; distance: number } | null = null;
  let tied = false;
  for (const name of bucketOf(first.slice(0, HEAD))) {
    let shared = 0;
    let distance = 0;
    for (const [at, part] of name.entries()) {
      const word = words[at];
      const stem = word === undefined ? 0 : word === part ? part.length : sharedStem(word, part);
      if (!stem) {
        shared = 0;
        break;
      }
      shared += stem;
      distance += Math.abs((word?.length ?? 0) - part.length);
    }
    if (!shared) continue;
    const joined = name.join(' ');
    const better = !best || shared > best.shared || (shared === best.shared && distance < best.distance);
    const same = best && shared === best.shared && distance === best.distance;
    if (same) tied ||= placeNames().get(joined)?.country !== placeNames().get(best?.name ?? '')?.country;
    if (better) {
      best = { name: joined, length: name.length, shared, distance };
      tied = false;
    }
  }
  const place = best && !tied ? placeNames().get(best.name) : undefined;
  return best && place ? { place, length: best.length } : null;
}
