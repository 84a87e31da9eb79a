/** One quotation judged: the places that it claims, and how far to trust it. */
import type { OriginClaim } from '../../contracts/product';
import type { FoundIn, OriginQuote } from '../../contracts/reading';
import { placeOfDemonym } from '../places/names';
import { placeAtStart, placesIn } from '../places/resolve';
import { statementOf } from './statement';

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
const IMPORTED =
  /^(?:imported|import|importado|importada|importados|importiert|importware|importé|importée|importato|importata|importowany|sprowadzane|importerad|importeret|tuonti|импорт|импортный|ithal|nhập khẩu|进口|進口|수입|수입산|輸入|輸入品|impor)\b\.?$/iu;
/** Also "Imported" before anything that names no place. */
const STARTS_IMPORTED = /^imported\b/i;
/** Cotton, paint, leather … from somewhere is not the thing. */
const OF_MATERIAL =
  /\b(?:cotton|wool|leather|fabrics?|yarns?|paint|wood|steel|materials?|components?|parts|ingredients|beans|lining|outsoles?|soles?|zips?|zippers?|baumwolle|stoff|leder|wolle|holz|materialien|coton|cuir|tissus?|laine|algodón|cuero|tejidos?|cotone|pelle|tessut[oi]|lana)\s+(?:is |are |was |were |ist |sind |wird |werden |est |sont |es |è )?$/iu;
/** A question, a wish, somebody else's words. */
const ASKED = /\?\s*$/;

export interface Judged {
  claims: OriginClaim[];
  imported: boolean;
}

const NOTHING: Judged = { claims: [], imported: false };
const NOT_MAKING = new Set<OriginQuote['kind']>(['dispatch', 'design', 'brand']);

const wordCount = (text: string) => text.split(/\s+/).length;

/** Words in the page's own prose: the place must come at once after the verb, or be all that stands before it. */
function isPhrase(quote: OriginQuote): boolean {
  if (quote.foundIn === 'prose') return true;
  return quote.foundIn === 'row' && /[\s](?:in|en|au|aux|em|w|we|i|в|ve?|vo?|în|of)$/iu.test(quote.label);
}

function placesOfPhrase(text: string, quote: OriginQuote, language: string | null) {
  const { context = '' } = quote;
  const before = context.toLowerCase().indexOf(`${quote.label} `);
  if (OF_MATERIAL.test(context.slice(0, Math.max(0, before)))) return [];
  const first = placeAtStart(text, language);
  if (!first) return [];
  // "China or Vietnam", "Italy and Romania": all that the same clause names.
  const clause = text.split(/[.;(!?]|\s[–-]\s|,\s*\p{Ll}/u)[0] ?? '';
  const list = /^.{0,40}?(?:\s(?:or|and|oder|und|ou|et|o|y|e|or in|and in)\s|\/|,\s).{2,40}$/iu.test(clause)
    ? placesIn(clause, language)
    : [];
  const named = list.some(({ country }) => country === first.country) ? list : placesIn(clause, language);
  const own = named.find(({ country }) => country === first.country) ?? first;
  return list.length > 1 ? list : [own];
}

/** A label's value: places, or "Italian" where the label speaks of making and of nothing else. */
function placesOfValue(text: string, kind: OriginQuote['kind'], language: string | null) {
  const adjective = kind === 'made' ? placeOfDemonym(text) : null;
  return adjective ? [adjective] : placesIn(text, language);
}

/** @param language of the page, for names that change by ending. */
export function judge(quote: OriginQuote, language: string | null = null): Judged {
  if (NOT_MAKING.has(quote.kind)) return NOTHING;
  const { text, caveat } = statementOf(quote.text);
  if (IMPORTED.test(text)) return { claims: [], imported: true };
  if (ASKED.test(quote.text) || !text) return NOTHING;
  const phrase = isPhrase(quote);
  const longest = quote.kind === 'origin' ? VALUE_WORDS_MAX : STRONG_VALUE_WORDS_MAX;
  if (!phrase && wordCount(text) > longest) return NOTHING;
  const places = phrase ? placesOfPhrase(text, quote, language) : placesOfValue(text, quote.kind, language);
  if (!places.length) return { claims: [], imported: STARTS_IMPORTED.test(text) };
  const stage = quote.kind === 'stage' ? quote.label : null;
  const trust =
    (TRUST[quote.foundIn] ?? 0.7) *
    (quote.kind === 'origin' ? WEAK_LABEL_TRUST : 1) *
    (stage ? LATE_STAGE_TRUST : 1);
  return {
    claims: places.map((place) => ({
      place,
      confidence: trust,
      evidence: [quote],
      ...(caveat ? { caveat } : {}),
      ...(stage ? { stage } : {}),
    })),
    imported: false,
  };
}

/** Whether a claim names a stage that does not end the making: "woven in Italy". */
export function isEarlyStage({ stage, evidence }: OriginClaim): boolean {
  return stage !== undefined && evidence[0]?.stage !== 'late';
}
