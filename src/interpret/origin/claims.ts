/** One quotation judged: the places that it claims for this product, and how far to trust it. */
import type { OriginClaim } from '../../contracts/product';
import type { FoundIn, OriginQuote } from '../../contracts/reading';
import type { Language } from '../../vocabulary/language';
import { isDoubtful, isNegated, tableLanguage } from './doubts';
import { ownWordsOf } from './own-words';
import { phrasesIn } from './phrases';
import { placesAfterVerb, placesBeforeVerb, placesOfValue } from './places-of';
import { type Statement, statementsOf } from './statements';

/** How often words in such a place speak of this product's making. A judgement. */
const TRUST: Partial<Record<FoundIn, number>> = {
  'json-ld': 0.97,
  microdata: 0.97,
  shop: 0.97,
  row: 0.96,
  script: 0.9,
  prose: 0.85,
};
/** The last steps alone leave open where the rest was done. A judgement. */
const LATE_STAGE_TRUST = 0.85;
/** A label that may speak of something else. A judgement. */
const WEAK_LABEL_TRUST = 0.95;
/** A value longer than this speaks of more than a place. */
const VALUE_WORDS_MAX = 8;
const STRONG_VALUE_WORDS_MAX = 20;
/** A longer value still counts where it is a list: one place for so many words. */
const WORDS_PER_PLACE = 4;
/** A question, a wish, somebody else's words. */
const ASKED = /\?\s*$/;

/** A claim while it is judged: whether its stage ends the making. */
export interface JudgedClaim extends OriginClaim {
  isEarly: boolean;
}

export interface Judged {
  claims: JudgedClaim[];
  /** The words that say "imported" and no place. */
  imported: OriginQuote[];
}

const NOTHING: Judged = { claims: [], imported: [] };
const NOT_MAKING = new Set<Statement['kind']>(['dispatch', 'design', 'brand']);

const wordCount = (text: string) => text.split(/\s+/).length;

/** A value that is a sentence of its own: "Made in Portugal", "Designed in Italy, made in China". */
function withinValue(statement: Statement): Statement[] | null {
  const phrases = phrasesIn(statement.words).filter(({ place }) => place);
  if (!phrases.length) return null;
  return phrases.map((phrase) => ({
    ...statement,
    ...phrase,
    // Under a label of origin "Grown in Spain" is all there is to say.
    kind: phrase.stage === 'early' ? 'made' : phrase.kind,
    label: statement.label,
    words: phrase.place,
    form: phrase.place === phrase.after ? 'phrase' : 'place before',
  }));
}

function placesOf(statement: Statement, text: string, language: string | null) {
  if (statement.form === 'phrase') return placesAfterVerb(text, language);
  if (statement.form === 'place before') return placesBeforeVerb(text, language);
  const longest = statement.kind === 'origin' ? VALUE_WORDS_MAX : STRONG_VALUE_WORDS_MAX;
  const places = placesOfValue(text, statement.kind, language);
  return wordCount(text) <= Math.max(longest, places.length * WORDS_PER_PLACE) ? places : [];
}

function judgeStatement(statement: Statement, language: string | null, own: Language[]): Judged {
  if (NOT_MAKING.has(statement.kind)) return NOTHING;
  if (statement.form === 'value') {
    const within = withinValue(statement);
    if (within) return joined(within.map((one) => judgeStatement(one, language, own)));
  } else {
    const languages = [...new Set([...own, ...statement.languages])];
    if (isDoubtful({ before: statement.before, after: statement.after, languages })) return NOTHING;
  }
  const { text, caveat, isImported } = ownWordsOf(statement.words);
  if (!text || ASKED.test(statement.words) || isNegated(text)) return NOTHING;
  const places = placesOf(statement, text, language);
  if (!places.length) return { claims: [], imported: isImported ? [statement.evidence] : [] };
  const stage = statement.kind === 'stage' ? statement.label : null;
  const confidence =
    (TRUST[statement.evidence.foundIn] ?? 0.7) *
    (statement.kind === 'origin' ? WEAK_LABEL_TRUST : 1) *
    (stage ? LATE_STAGE_TRUST : 1);
  return {
    claims: places.map((place) => ({
      place,
      confidence,
      evidence: [statement.evidence],
      isEarly: statement.stage === 'early',
      ...(caveat ? { caveat } : {}),
      ...(stage ? { stage } : {}),
    })),
    imported: [],
  };
}

const joined = (judged: Judged[]): Judged => ({
  claims: judged.flatMap(({ claims }) => claims),
  imported: judged.flatMap(({ imported }) => imported),
});

/** @param language of the page, for names that change by ending and for words that take a statement back. */
export function judge(quote: OriginQuote, language: string | null = null): Judged {
  const known = tableLanguage(language);
  const own: Language[] = known ? [known] : ['en'];
  return joined(statementsOf(quote).map((statement) => judgeStatement(statement, language, own)));
}
