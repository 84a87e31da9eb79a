/** Whether the page says that the thing comes by air. */
import type { Fact } from '../contracts/product';
import type { Quote, Reading } from '../contracts/reading';

/** Ways of saying it. An airmail envelope or an "air" in a brand's name is none: each needs carriage beside it. */
const BY_AIR: readonly RegExp[] = [
  /\bair[ -]?freight(?:ed)?\b/iu,
  /\b(?:by|via) air(?:[ -]?(?:mail|cargo))?\b(?! (?:pump|bed|mattress))/iu,
  /\b(?:sent|shipped|flown|delivered) (?:in )?(?:by|via) (?:air|plane)\b/iu,
  /\bluftfracht\b|\bper (?:luftpost|flugzeug)\b/iu,
  /\bfret aérien\b|\bpar voie aérienne\b|\b(?:expédiée?s?|livrée?s?|envoyée?s?|transportée?s?) par avion\b/iu,
  /\b(?:flete|transporte|carga) aére[oa]\b|\bpor vía aérea\b|\b(?:envío|enviado|transportado) por avión\b/iu,
  /\bper via aerea\b|\b(?:trasporto|spedizione) (?:aereo|aerea)\b/iu,
  /\bpor via aérea\b|\bfrete aéreo\b/iu,
  /\bluchtvracht\b|\bper (?:luchtpost|vliegtuig)\b/iu,
  /\bfracht(?:em)? lotnicz(?:y|ym)\b|\b(?:drogą|pocztą) lotniczą(?!\p{L})|\btransportem lotniczym\b/iu,
  /\bflygfrakt\b|\bmed flyg\b|\bluftfrakt\b|\bmed luftpost\b|\blentorahti/iu,
  /авиадоставк|авиапочт|авиаперевоз/iu,
  /航空便|空輸|航空貨物|空运|空運|航空货运|항공편|항공 ?운송|항공 ?화물/u,
];
/** A denial shortly before, or an offer of the other way: then nothing is said of this thing. */
const DENIED =
  /\b(?:no|not|never|without|avoid\w*|instead of|rather than|nie|nicht|kein\w*|ohne|statt|pas|jamais|sans|non|senza|mai|sin|nunca|sem|não|geen|niet|zonder|bez|inte|utan|ikke|uden|ei)\b|(?:^|\s)(?:не|без)\s/iu;
const DENIAL_REACH = 30;
/** Right more often than not, no more: a shop's general words on delivery look the same. A judgement. */
const CONFIDENCE = 0.7;

function saysByAir(text: string): boolean {
  return BY_AIR.some((pattern) => {
    const at = text.search(pattern);
    return at >= 0 && !DENIED.test(text.slice(Math.max(0, at - DENIAL_REACH), at));
  });
}

/** From descriptions and statements of dispatch, with the words it rests on; null where the page is silent. */
export function byAirFrom({ descriptions, hints }: Reading): Fact<'air'> | null {
  const quotes: Quote[] = [...hints.filter(({ kind }) => kind === 'item-location'), ...descriptions];
  const said = quotes.find(({ text }) => saysByAir(text));
  if (!said) return null;
  const { text, foundIn, locator } = said;
  return { value: 'air', confidence: CONFIDENCE, evidence: [{ text, foundIn, locator }], source: 'page' };
}
