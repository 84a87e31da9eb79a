/** What one quotation states: labels with their values, verbs of making with what follows, whatever it is about. */
import type { FoundIn, OriginQuote } from '../../contracts/reading';
import { anyOf, type Language, wordsOf } from '../../vocabulary/language';
import { madeInVerbs } from '../../vocabulary/making-verbs';
import { elsewhereHeadings } from '../../vocabulary/origin-doubts';
import { kindOfLabel, type StatementKind } from './label-kind';
import { labelledIn } from './labelled';
import { type Phrase, phrasesIn } from './phrases';

export interface Statement {
  kind: StatementKind;
  label: string;
  /** The value of a label, or the words that a verb leads to. */
  words: string;
  /** Words that a verb leads to must name the place first; a label's value may hold more. */
  form: 'value' | 'phrase' | 'place before';
  /** Of a phrase: its sentence up to it, what follows, and the languages of its verb. */
  before: string;
  after: string;
  languages: Language[];
  stage?: 'early' | 'late';
  /** The words as they are shown as evidence: a row where a label or a text's first words say it. */
  evidence: OriginQuote;
}

const ELSEWHERE = anyOf(elsewhereHeadings);
const SHOWN_MAX = 300;
const LETTER = /\p{L}/u;

const verbs = new Set(wordsOf(madeInVerbs));

function evidenceOf(quote: OriginQuote, foundIn: FoundIn, label: string, text: string): OriginQuote {
  return { text: text.slice(0, SHOWN_MAX).trim(), foundIn, locator: quote.locator, label };
}

function ofValue(
  quote: OriginQuote,
  foundIn: FoundIn,
  label: string,
  kind: StatementKind,
  words: string,
): Statement {
  const evidence = evidenceOf(quote, foundIn, label, words);
  return { kind, label, words, form: 'value', before: '', after: '', languages: [], evidence };
}

/** @param next what stands after the text on the page, for a verb at its end. */
function ofPhrase(quote: OriginQuote, phrase: Phrase, next: string): Statement {
  const { kind, stage, label, before, languages } = phrase;
  const after = phrase.after || next;
  const words = phrase.place || next;
  const isFirst = !LETTER.test(before);
  return {
    kind,
    label: label.toLowerCase(),
    words,
    form: phrase.place === phrase.after ? 'phrase' : 'place before',
    before,
    after,
    languages,
    ...(stage && { stage }),
    evidence: evidenceOf(quote, isFirst ? 'row' : 'prose', label.toLowerCase(), words),
  };
}

/** The statements of page text: the words may be a label, hold labels, or be a sentence. */
function ofText(quote: OriginQuote): Statement[] {
  const { text, next = '', inLink = false } = quote;
  // A link that says "Made in Italy" leads to a shelf of such things; one that is a card speaks of its own.
  const whole = verbs.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[:：]$/, ''),
  )
    ? null
    : kindOfLabel(text);
  if (whole)
    return next ? [ofValue(quote, 'row', text.replace(/(?<![\s:：])[\s:：]+$/, ''), whole, next)] : [];
  if (inLink) return [];
  const rows = labelledIn(text)
    .filter(({ label, value }) => !verbs.has(label.toLowerCase()) && (value || next))
    .map(({ label, kind, value }) => ofValue(quote, 'row', label, kind, value || next));
  if (rows.length) return rows;
  return phrasesIn(text).map((phrase) => ofPhrase(quote, phrase, next));
}

function stated(quote: OriginQuote): Statement[] {
  const { label, text, foundIn, headings = [] } = quote;
  let found: Statement[];
  if (!label) found = ofText(quote);
  else {
    const kind = kindOfLabel(label);
    found = kind ? [ofValue(quote, foundIn, label, kind, text)] : [];
  }
  // Last, for it is the dearest question: most quotations state nothing.
  return found.length && headings.some((heading) => ELSEWHERE.test(heading)) ? [] : found;
}

/** Each quotation is asked for what it claims and for what it hints at. */
const known = new WeakMap<OriginQuote, Statement[]>();

/** None for words under a heading of other things: reviews, recommendations. */
export function statementsOf(quote: OriginQuote): readonly Statement[] {
  const statements = known.get(quote) ?? stated(quote);
  known.set(quote, statements);
  return statements;
}
