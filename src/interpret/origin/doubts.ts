/** Whether the words around a verb of making take it away from this product. */
import { type Language, languages, type PatternsByLanguage } from '../../vocabulary/language';
import {
  copulas,
  negations,
  noLonger,
  ofOthers,
  packagingNouns,
  partNouns,
} from '../../vocabulary/origin-doubts';
import { lowered } from './lowered';

/** How far after the place words still speak of it. */
const AFTER_MAX = 60;

/** The page's language as the tables name it; null where they do not. */
export function tableLanguage(tag: string | null): Language | null {
  const short = (tag ?? '').slice(0, 2).toLowerCase();
  const own = short === 'nb' || short === 'nn' ? 'no' : short;
  return (languages as readonly string[]).includes(own) ? (own as Language) : null;
}

interface Doubts {
  negated: RegExp | null;
  others: RegExp | null;
  ended: RegExp | null;
  part: RegExp | null;
  packaging: RegExp | null;
}

const made = new Map<Language, Doubts>();
const pattern = (source: string | undefined) => (source === undefined ? null : new RegExp(source, 'u'));

/** The expressions of one language, made when first asked for; for texts that are lowered. */
function doubtsIn(language: Language): Doubts {
  const known = made.get(language);
  if (known) return known;
  const of = (table: PatternsByLanguage, around: (words: string) => string) => {
    const words = table[language];
    return pattern(words === undefined ? undefined : around(words));
  };
  const is = copulas[language] ?? 'is';
  const doubts: Doubts = {
    negated: of(negations, (words) => `(?:${words})(?!\\p{L})\\s+(?:\\p{L}+\\s+){0,3}$|(?:${words})\\s*$`),
    others: of(ofOthers, (words) => words),
    ended: of(noLonger, (words) => words),
    part: of(partNouns, (words) => `(?<!\\p{L})(?:${words})(?:\\s+(?:${is}))?(?:\\s+all)?\\s*$`),
    packaging: of(packagingNouns, (words) => `^\\W*(?:\\p{L}{1,4}\\s+)?(?:${words})(?!\\p{L})`),
  };
  made.set(language, doubts);
  return doubts;
}

const NEGATED_VALUE = new RegExp(
  `^(?:${Object.values(negations).join('|')}|other than|outside)(?![\\p{L}.])[\\s-]`,
  'u',
);

/** "Not China", "Non-EU": a value that says where it was not made. */
export const isNegated = (value: string): boolean => NEGATED_VALUE.test(lowered(value));

export interface Surroundings {
  /** The sentence up to the verb. */
  before: string;
  /** What follows the verb: the place, and more. */
  after: string;
  /** Languages that the words may be in. */
  languages: readonly Language[];
}

/** "Unlike ... made in China", "not made in", "packaging made in", "made in ... until 2010": not this product, or not now. */
export function isDoubtful({ before, after, languages: spoken }: Surroundings): boolean {
  const said = lowered(before);
  const next = lowered(after.slice(0, AFTER_MAX).split(/[.;!](?:\s|$)/)[0] ?? '');
  return spoken.some((language) => {
    const { negated, others, ended, part, packaging } = doubtsIn(language);
    return (
      negated?.test(said) ||
      others?.test(said) ||
      part?.test(said) ||
      packaging?.test(said) ||
      ended?.test(next)
    );
  });
}
