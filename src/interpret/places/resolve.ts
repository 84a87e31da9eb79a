/** Which place a few quoted words name. Only names that stand in the words are ever returned. */
import { countryCodes } from '../../model/countries';
import type { Place } from '../../model/place';
import { nameKey, placeNames } from './names';

/** Names longer than this many words do not exist. */
const WORDS_MAX = 6;
/** Endings that Slavic and other languages put on a name after a preposition: the stem must keep this many letters. */
const STEM_MIN = 4;
/** Most letters that an ending may have. */
const ENDING_MAX = 3;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Latin letters mixed with look-alikes of another script: a trick, not a name. */
const MIXED = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/u;

/** A bare upper-case ISO code ("CN") is a place only when it is the whole value. */
function byCode(text: string): Place | null {
  return /^[A-Z]{2}$/.test(text) && countryCodes.includes(text) ? { country: text } : null;
}

/** Russian, Polish, Czech … forms: a name and the word share a stem and differ in a short ending. */
function byStem(word: string): Place | null {
  if (!/^[\p{Script=Cyrillic}]+$/u.test(word) || word.length < STEM_MIN + 1) return null;
  let found: Place | null = null;
  for (const [name, place] of placeNames()) {
    if (place.subdivision || Math.abs(name.length - word.length) > ENDING_MAX || name.includes(' ')) continue;
    const stem = name.slice(0, Math.max(STEM_MIN, name.length - 2));
    if (!word.startsWith(stem)) continue;
    if (found && found.country !== place.country) return null;
    found = place;
  }
  return found;
}

/** The longest name that `words` begins with, and how many of the words it takes. */
function leading(words: string[]): { place: Place; length: number } | null {
  for (let length = Math.min(WORDS_MAX, words.length); length > 0; length--) {
    const joined = words.slice(0, length).join(' ');
    if (MIXED.test(joined)) continue;
    const place = placeNames().get(nameKey(joined));
    if (place) return { place, length };
  }
  const stem = words[0] ? byStem(nameKey(words[0])) : null;
  return stem ? { place: stem, length: 1 } : null;
}

/** Names in scripts without spaces, longest first, anywhere in the text. */
function unspaced(text: string): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    for (let length = Math.min(8, text.length - at); length > 1; length--) {
      const place = NO_SPACES.test(text[at] ?? '')
        ? placeNames().get(nameKey(text.slice(at, at + length)))
        : undefined;
      if (!place) continue;
      found.push(place);
      at += length - 1;
      break;
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,;:/|()[\]{}•·"“”«»]+/)
    .map((word) => word.replace(/^['’]+|[!?'’]+$|(?<=\p{L}{3})\.$/gu, ''))
    .filter(Boolean);
}

/** One place where the name of its country stands too, else all that are named. */
function merged(places: Place[]): Place[] {
  const distinct: Place[] = [];
  for (const place of places) {
    const same = distinct.find((other) => other.country === place.country);
    if (!same) distinct.push({ ...place });
    else if (place.subdivision && !same.subdivision) same.subdivision = place.subdivision;
    else if (place.subdivision && same.subdivision && place.subdivision !== same.subdivision)
      delete same.subdivision;
  }
  return distinct;
}

/** Every place that a short value names ("Guangdong, China" → one; "Россия/Польша" → two). */
export function placesIn(text: string): Place[] {
  const whole = byCode(text.trim());
  if (whole) return [whole];
  const words = wordsOf(text.slice(0, 300));
  const found: Place[] = [];
  for (let at = 0; at < words.length; ) {
    const named = leading(words.slice(at, at + WORDS_MAX));
    if (named) found.push(named.place);
    at += named?.length ?? 1;
  }
  return merged(found.length ? found : unspaced(text.slice(0, 300)));
}

/** Articles between a verb of making and a name ("made in the USA", "fabriqué aux États-Unis"). */
const ARTICLE = /^(?:the|la|le|les|der|die|den|el|los|las|il|lo|gli|l['’])\s*/i;

/** The place that running text names at its very beginning; null where anything else stands first. */
export function placeAtStart(text: string): Place | null {
  const rest = text.replace(ARTICLE, '');
  // A name at the start of a sentence of its own words: capital letters tell "China" from "china clay".
  if (/^\p{Ll}/u.test(rest)) return null;
  const named = leading(wordsOf(rest.split(/[.;!?](?:\s|$)/)[0] ?? ''));
  return named?.place ?? (NO_SPACES.test(rest[0] ?? '') ? (unspaced(rest.slice(0, 10))[0] ?? null) : null);
}

/** The one place that a value names; null for none or several. */
export function resolvePlace(text: string): Place | null {
  const places = placesIn(text);
  return places.length === 1 ? (places[0] ?? null) : null;
}
