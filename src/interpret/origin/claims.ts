/** One quotation judged: the places that it claims, and how far to trust it. */
import type { OriginClaim } from '../../product';
import type { OriginQuote, QuotePlace } from '../../reading';
import { placeAtStart, placesIn } from '../places/resolve';

/** How often words in such a place speak of this product's making. A judgement. */
const TRUST: Partial<Record<QuotePlace, number>> = {
  'json-ld': 0.97,
  microdata: 0.97,
  shop: 0.97,
  row: 0.96,
  script: 0.9,
  bullet: 0.9,
  prose: 0.85,
};
/** A value longer than this speaks of more than a place. */
const VALUE_WORDS_MAX = 8;
const IMPORTED = /^(?:imported|import|importado|importada|importiert|importé|importato|sprowadzane)\b/i;
/** Qualifies an American claim. */
const CAVEAT = /\b(?:of|with|from)\s+(?:\p{L}+\s+){0,3}?(?:imported|foreign|global)\b[^.;]{0,60}/iu;
/** Cotton, paint, leather … from somewhere is not the thing. */
const OF_MATERIAL = /\b(?:cotton|wool|leather|fabric|yarn|paint|wood|steel|baumwolle|coton|algodón)\s*$/i;
/** "Made in Germany" as a seal's or programme's name. */
const PROGRAMME = /\b(?:cotton made in africa|better cotton)\b/i;

export interface Judged {
  claims: OriginClaim[];
  imported: boolean;
}

const NOTHING: Judged = { claims: [], imported: false };

export function judge(quote: OriginQuote): Judged {
  if (quote.kind === 'dispatch' || quote.kind === 'design' || quote.kind === 'brand') return NOTHING;
  const text = quote.text.trim();
  if (IMPORTED.test(text)) return { claims: [], imported: true };
  if (PROGRAMME.test(`${quote.label} ${text} ${quote.path}`)) return NOTHING;
  const inProse = quote.place === 'prose' || quote.place === 'bullet';
  if (inProse && OF_MATERIAL.test(quote.path.slice(0, quote.path.toLowerCase().indexOf(quote.label))))
    return NOTHING;
  const isPhrase = inProse || (quote.place === 'row' && /\s(?:in|en|au|aux|em|w|в)$/i.test(quote.label));
  const first = isPhrase ? placeAtStart(text) : null;
  if (isPhrase && !first) return NOTHING;
  if (!isPhrase && quote.kind === 'origin' && text.split(/\s+/).length > VALUE_WORDS_MAX) return NOTHING;
  const places =
    isPhrase && first
      ? [placesIn(text.split(/[.;(]/)[0] ?? '').find((place) => place.country === first.country) ?? first]
      : placesIn(text);
  const caveat = CAVEAT.exec(text)?.[0];
  const confidence = (TRUST[quote.place] ?? 0.7) * (quote.kind === 'origin' ? 0.95 : 1);
  return {
    claims: places.map((place) => ({ place, confidence, evidence: [quote], ...(caveat ? { caveat } : {}) })),
    imported: false,
  };
}
