/** Which place a few quoted words name. Only names that stand in the words are ever returned. */
import { countryCodes } from '../../model/countries';
import type { Place } from '../../model/place';
import { nameKey, placeNames } from './names';
import { withStatesSettled } from './states';
import { inflects, placeByStem } from './stems';

/** Names longer than this many words do not exist. */
const WORDS_MAX = 6;
const TEXT_MAX = 300;
/** Longest name in a script without spaces. */
const UNSPACED_MAX = 10;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Letters of two scripts in one word: a trick ("Сhina" with a Cyrillic С), not a name. */
const MIXED = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])/u;
/** Names that are also something else: a state, a shirt's cloth, a first name. They yield to any other country named. */
const DOUBTFUL = new Set(['GE', 'JE', 'JO', 'TD', 'GN', 'CU', 'ML', 'TG', 'OM', 'NR', 'PE']);

/** A bare upper-case ISO code ("CN") is a place only when it is the whole value. */
function byCode(text: string): Place | null {
  // "NA" says "not available" more often than Namibia.
  return /^[A-Z]{2}$/.test(text) && text !== 'NA' && countryCodes.includes(text) ? { country: text } : null;
}

/** The longest name that `words` begins with, and how many of the words it takes. */
function leading(words: string[], language: string | null): { place: Place; length: number } | null {
  for (let length = Math.min(WORDS_MAX, words.length); length > 0; length--) {
    const joined = words.slice(0, length).join(' ');
    if (MIXED.test(joined)) continue;
    const place = placeNames().get(nameKey(joined));
    if (place) return { place, length };
  }
  const [first = ''] = words;
  if (MIXED.test(first) || !inflects(first, language)) return null;
  return placeByStem(words.slice(0, 3).map(nameKey));
}

/** Names in scripts without spaces, longest first, anywhere in the text. */
function unspaced(text: string): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!NO_SPACES.test(text[at] ?? '')) continue;
    for (let length = Math.min(UNSPACED_MAX, text.length - at); length > 1; length--) {
      const place = placeNames().get(nameKey(text.slice(at, at + length)));
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
    .split(/[\s,;:/|()（）[\]{}•·"“”«»、，]+/)
    .map((word) => word.replace(/^['’]+|['’](?:de|da|te|ta|den|dan)$|[!?'’]+$|(?<=\p{L}{3})\.$/gu, ''))
    .filter(Boolean);
}

/** Among so many countries a doubtful name is one of them. */
const LIST_MIN = 3;

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
  const sure = distinct.filter(({ country }) => !DOUBTFUL.has(country));
  return sure.length && sure.length < LIST_MIN && sure.length < distinct.length ? sure : distinct;
}

/** "Taiwan, China", "Hong Kong (China)": the island's or city's own row, for its factors are its own. */
function withoutSovereign(places: Place[]): Place[] {
  const own = places.filter(({ country }) => /^(?:TW|HK|MO)$/.test(country));
  return own.length === 1 && places.length === 2 && places.some(({ country }) => country === 'CN')
    ? own
    : places;
}

/**
 * Every place that a short value names ("Guangdong, China" → one; "Россия/Польша" → two).
 * @param language BCP 47 tag of the page where known: endings are read in languages that have them.
 */
export function placesIn(text: string, language: string | null = null): Place[] {
  const trimmed = text.trim();
  const whole = byCode(trimmed);
  if (whole) return [whole];
  const short = withStatesSettled(trimmed.slice(0, TEXT_MAX));
  const words = wordsOf(short);
  const found: Place[] = [];
  for (let at = 0; at < words.length; ) {
    const named = leading(words.slice(at, at + WORDS_MAX), language);
    if (named) found.push(named.place);
    at += named?.length ?? 1;
  }
  return withoutSovereign(merged(found.length ? found : unspaced(short)));
}

/** Articles and the like between a verb of making and a name ("made in the USA", "fabriqué aux États-Unis"). */
const ARTICLE =
  /^(?:(?:our|their) (?:own )?(?:\p{L}+ )?(?:factory|factories|workshops?|studio|atelier|mill) in )?(?:the|la|le|les|der|die|den|dem|el|los|las|il|lo|gli|l['’]|beautiful|sunny|nearby|ประเทศ|كشور|کشور)?\s*/iu;
const CASED = /^\p{Ll}/u;
/** Where a sentence ends: not at the dot of "W. Germany" or "U.S. made". */
const SENTENCE_END = /(?<!(?:^|[\s.])\p{L})[.;!?](?:\s|$)/u;
/** After a name without its capital nothing may follow but a mark: "made in china." but not "made in china clay". */
const NAME_ENDS = /^\s*(?:$|[.,;!?)(/•|–—-])/;

/** The place that running text names at its very beginning; null where anything else stands first. */
export function placeAtStart(text: string, language: string | null = null): Place | null {
  const rest = withStatesSettled(text.replace(ARTICLE, '').trimStart());
  const sentence = rest.split(SENTENCE_END)[0] ?? '';
  const words = wordsOf(sentence).slice(0, WORDS_MAX);
  const named = leading(words, language);
  if (named && CASED.test(rest)) {
    const last = words[named.length - 1] ?? '';
    const end = rest.indexOf(last) + last.length;
    return NAME_ENDS.test(rest.slice(end)) ? named.place : null;
  }
  if (named) return named.place;
  return NO_SPACES.test(rest[0] ?? '') ? (unspaced(rest.slice(0, UNSPACED_MAX))[0] ?? null) : null;
}

/** The one place that a value names; null for none or several. */
export function resolvePlace(text: string, language: string | null = null): Place | null {
  const places = placesIn(text, language);
  return places.length === 1 ? (places[0] ?? null) : null;
}
