/** What the words in and before an amount say it is, in many languages. */
import type { PriceQuote } from '../../contracts/reading';
import { roleByNames } from './role-names';

type Role = PriceQuote['role'];

/** Words around an amount, in many languages. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
  [
    /shipping|delivery|postage|versand|lieferung|livraison|env[ií]o|spedizione|verzend|dostaw|doprav|доставк|livrare|frakt|toimitus|運費|运费|送料|배송|משלוח|الشحن|szállítás/i,
    'shipping',
  ],
  [
    /\d\s*[x×]\s*(?:de\s|da\s|von\s)?\D{0,4}\d|\/\s?(?:mo\b|month|mes|mois|monat|mtl)|month|monat|mensual|al mes|cuotas?|parcelas?|par mois|al mese|rate\b|raten|rate da|splátk|рассрочк|в месяц|分期|每期|月々|개월|תשלומים|taksit/i,
    'instalment',
  ],
  [
    /\bsav(?:e|ing)|you save|spar(?:en|st|e\b)|économi|ahorr|risparmi|besparing|oszcz|ušetř|экономия|выгода|現省|省\s?[$¥￥\d]|節省|off\b|rabat|coupon|cashback|bonus|deposit|pfand/i,
    'unclear',
  ],
  [
    /(?:per|je|pro|por|al|pour|za|\/)\s?(?:\d+\s?)?(?:kg|g|gr|100|l|lt|ml|cl|m²|m2|m|litre|liter|litro|kilo|unit|unidad|st(?:ü|u)ck|stk|pièce|piece|pz|szt|ks|count|ounce|oz|fl|sheet|metre|meter)\b|每(?:箱|罐|個|件|包|公斤|斤|100|500)|\/\s?(?:罐|斤|公斤|個|片|100克)|grundpreis|unit price|jednotkov/i,
    'unit',
  ],
  [
    /excl|ex\.? ?vat|zzgl|ohne mwst|netto|\bht\b|hors tax|sin iva|iva esclusa|\+ ?iva|excl\.? ?btw|bez dph|bez vat|brez ddv|без ндс|fără tva|plus tax|未稅|税抜|税別/i,
    'net',
  ],
  [
    /\b(?:was|rrp|msrp|list price|reg(?:ular)?\.?(?: price)?|typical price|before|compare at|uvp|statt|bisher|ehem|vorher|prix conseillé|au lieu|avant|à l.origine|prix d.origine|antes|precio (?:normal|anterior|de lista)|pvp[rm]?|normal|de:|prezzo (?:di listino|consigliato|precedente)|van|adviesprijs|cena (?:katalogowa|regularna)|najniższa|běžná|původní|pôvodná|tidigare|ord(?:inarie)?\.?|før|tavallisesti|ovh|preț (?:vechi|recomandat)|prp|eredeti|eski)\b|старая|было|обычная|原價|原价|定價|市價|市场价|建議售價|参考価格|定価|通常価格|정가|정상가|מחיר (?:מחירון|קודם)/i,
    'list',
  ],
  [/^(?:from|ab|dès|à partir|a partir|desde|vanaf|od|от|από|da|fra|från|alkaen)\b|最低價|起/i, 'low'],
];

/** An amount with a sign before it, a share. */
const NO_PRICE = /^\(?\s*[-−–+]\s?\p{Sc}?\s?\p{Nd}|\p{Nd}\s?%/u;
/** An amount among more letters than this stands in a sentence. A judgement. */
const LETTERS_MAX = 18;
const LETTERS = /\p{L}/gu;

/** The role that words give, else the one that the markup gives. */
export function roleOf({ text, before, role, boxNames = [] }: PriceQuote): Role {
  if (NO_PRICE.test(text)) return 'unclear';
  const words = before ? `${before} ${text}` : text;
  const said = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (said) return said;
  if ((text.match(LETTERS)?.length ?? 0) > LETTERS_MAX) return 'unclear';
  return role === 'list' ? role : (roleByNames(boxNames) ?? role);
}
