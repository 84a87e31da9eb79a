/** Verbs of making in running text, with the words in which their place stands. */
import { type Language, type WordsByLanguage, wordsOf } from '../../vocabulary/language';
import {
  designedInVerbs,
  earlyStageVerbs,
  lateStageVerbs,
  madeInVerbs,
  makingManners,
} from '../../vocabulary/making-verbs';
import { placeBefore } from '../../vocabulary/place-before';
import type { StatementKind } from './label-kind';
import { lowered } from './lowered';

export interface Phrase {
  /** The verb as it stands. */
  label: string;
  kind: StatementKind;
  stage?: 'early' | 'late';
  /** The words in which the place must stand first; all of them where it stands before the verb. */
  place: string;
  /** The sentence up to the phrase. */
  before: string;
  /** What follows the verb, as it stands. */
  after: string;
  /** Languages that have this verb. */
  languages: Language[];
}

const FOUND_MAX = 8;
/** As much as names twenty countries, and as is searched for places. */
const REST_MAX = 300;

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const key = (verb: string) => verb.toLowerCase();

type Meaning = Pick<Phrase, 'kind' | 'stage' | 'languages'>;

/** Every verb with what it says and in which languages. */
function meanings(): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  const note = (table: WordsByLanguage, kind: StatementKind, stage?: 'early' | 'late') => {
    for (const [language, line] of Object.entries(table) as [Language, string][]) {
      for (const verb of line.split('|')) {
        const known = found.get(key(verb));
        if (known) known.languages.push(language);
        else found.set(key(verb), { kind, languages: [language], ...(stage && { stage }) });
      }
    }
  };
  note(madeInVerbs, 'made');
  note(lateStageVerbs, 'stage', 'late');
  note(earlyStageVerbs, 'stage', 'early');
  note(designedInVerbs, 'design');
  return found;
}

interface Matcher {
  known: ReadonlyMap<string, Meaning>;
  verbs: RegExp;
}

let matcher: Matcher | undefined;

const alternatives = (words: Iterable<string>) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/**
 * A verb's words up to its last, words of manner, its last: "made by hand in". Manners stand in the pattern once, not
 * once a verb: thousands of alternatives would take a browser milliseconds a text.
 */
function matcherOf(): Matcher {
  if (matcher) return matcher;
  const known = meanings();
  const verbs = [...known.keys()];
  const several = verbs.filter((verb) => verb.includes(' '));
  const heads = alternatives(several.map((verb) => verb.slice(0, verb.lastIndexOf(' '))));
  const tails = alternatives(several.map((verb) => verb.slice(verb.lastIndexOf(' ') + 1)));
  const single = alternatives(verbs.filter((verb) => !verb.includes(' ')));
  const manners = alternatives(wordsOf(makingManners));
  // Hebrew's "in" is part of the word that follows.
  matcher = {
    known,
    verbs: new RegExp(
      `(?<!\\p{L})(?:(${heads})(?:[ ,]{1,2}(?:${manners})){0,2}[ ,]{1,2}(${tails})|(${single}))(?:[\\s:：]+|(?<=ב)|$)`,
      'gu',
    ),
  };
  return matcher;
}

/** Where the sentence that holds a position begins. A dot after a single letter ("W. Germany") ends none. */
function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const mark of text.slice(0, at).matchAll(/(?<!\b\p{L})[.!?](?=\s)|[;。！？•·\n]/gu))
    start = mark.index + 1;
  return start;
}

const madePlaceFirst = () =>
  (Object.entries(placeBefore) as [Language, string][]).map(
    ([language, source]) => [language, new RegExp(source, 'gu')] as const,
  );
/** Made when first asked for: most starts of the worker are for no page that says where. */
let placeFirst: ReturnType<typeof madePlaceFirst> | undefined;

/** "In Deutschland hergestellt", 中国製: the place, then the verb. */
function placeFirstPhrases(text: string): Phrase[] {
  const found: Phrase[] = [];
  placeFirst ??= madePlaceFirst();
  for (const [language, pattern] of placeFirst) {
    for (const match of text.matchAll(pattern)) {
      const [whole, ...groups] = match;
      const place = groups.find((group) => group !== undefined) ?? '';
      const at = whole.indexOf(place);
      found.push({
        label: `${whole.slice(0, at)}${whole.slice(at + place.length)}`.trim(),
        kind: 'made',
        place,
        before: text.slice(sentenceStart(text, match.index), match.index),
        after: text.slice(match.index + whole.length, match.index + whole.length + REST_MAX),
        languages: [language],
      });
      if (found.length >= FOUND_MAX) return found;
    }
  }
  return found;
}

/** Every verb of making in a text with the words beside it. Whether they speak of this product is not asked here. */
export function phrasesIn(text: string): Phrase[] {
  const { verbs, known } = matcherOf();
  const found: Phrase[] = [];
  for (const match of lowered(text).matchAll(verbs)) {
    const [whole, head, tail, single = ''] = match;
    const meaning = known.get(head ? `${head} ${tail}` : single);
    if (!meaning) continue;
    const end = match.index + whole.length;
    const label = text.slice(match.index, end).replace(/[:：]/g, '').trim();
    const after = text.slice(end, end + REST_MAX);
    found.push({
      label,
      ...meaning,
      place: after,
      before: text.slice(sentenceStart(text, match.index), match.index),
      after,
    });
    if (found.length >= FOUND_MAX) return found;
  }
  return [...found, ...placeFirstPhrases(text)];
}
