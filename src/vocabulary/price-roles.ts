/**
 * What the words in and before an amount say that it is. Own lists (2026); patterns, tried without regard to case, in
 * this order: the first kind that fits tells.
 */
import type { Patterns } from './language';

/** What sending it costs. */
export const shippingWords: Patterns = {
  en: 'shipping|delivery|postage',
  de: 'versand|lieferung',
  fr: 'livraison',
  es: 'env[ií]o',
  it: 'spedizione',
  pt: 'entrega|frete',
  nl: 'verzend',
  pl: 'dostaw',
  sv: 'frakt',
  fi: 'toimitus',
  cs: 'doprav',
  ro: 'livrare',
  hu: 'szállítás',
  ru: 'доставк',
  ja: '送料',
  zh: '運費|运费',
  ko: '배송',
  he: 'משלוח',
  ar: 'الشحن',
};

/** A part of the price, paid month by month. */
export const instalmentWords: Patterns = {
  en: '\\d\\s*[x×]\\s*(?:de\\s|da\\s|von\\s)?\\D{0,4}\\d|\\/\\s?(?:mo\\b|month)|month',
  de: '\\/\\s?(?:monat|mtl)|monat|raten',
  fr: '\\/\\s?mois|par mois',
  es: '\\/\\s?mes|mensual|al mes|cuotas?',
  it: 'al mese|rate\\b|rate da',
  pt: 'parcelas?',
  cs: 'splátk',
  tr: 'taksit',
  ru: 'рассрочк|в месяц',
  ja: '月々',
  zh: '分期|每期',
  ko: '개월',
  he: 'תשלומים',
};

/** What is saved, lent or given back: no price of the thing. */
export const savingWords: Patterns = {
  en: '\\bsav(?:e|ing)|you save|off\\b|coupon|cashback|bonus|deposit',
  de: 'spar(?:en|st|e\\b)|rabatt|pfand',
  fr: 'économi',
  es: 'ahorr',
  it: 'risparmi',
  nl: 'besparing',
  pl: 'oszcz|rabat',
  cs: 'ušetř',
  ru: 'экономия|выгода',
  zh: '現省|省\\s?[$¥￥\\d]|節省',
};

/** For so much of it. */
export const unitWords: Patterns = {
  en: '(?:per|je|pro|por|al|pour|za|\\/)\\s?(?:\\d+\\s?)?(?:kg|g|gr|100|l|lt|ml|cl|m²|m2|m|litre|liter|litro|kilo|unit|unidad|st(?:ü|u)ck|stk|pièce|piece|pz|szt|ks|count|ounce|oz|fl|sheet|metre|meter)\\b|unit price',
  de: 'grundpreis',
  cs: 'jednotkov',
  zh: '每(?:箱|罐|個|件|包|公斤|斤|100|500)|\\/\\s?(?:罐|斤|公斤|個|片|100克)',
};

/** Without tax. */
export const netWords: Patterns = {
  en: 'excl|ex\\.? ?vat|plus tax',
  de: 'zzgl|ohne mwst|netto',
  fr: '\\bht\\b|hors tax',
  es: 'sin iva',
  it: 'iva esclusa|\\+ ?iva',
  nl: 'excl\\.? ?btw',
  ro: 'fără tva',
  cs: 'bez dph',
  lv: 'bez vat',
  sl: 'brez ddv',
  bg: 'без ндс',
  ja: '税抜|税別',
  zh: '未稅',
};

/** What it cost before, or is said to be worth. */
export const listWords: Patterns = {
  en: '\\b(?:was|rrp|msrp|list price|reg(?:ular)?\\.?(?: price)?|typical price|before|compare at|prp)\\b',
  de: '\\b(?:uvp|statt|bisher|ehem|vorher)\\b',
  fr: '\\b(?:prix conseillé|au lieu|avant|à l.origine|prix d.origine)\\b',
  es: '\\b(?:antes|precio (?:normal|anterior|de lista)|pvp[rm]?|normal)\\b',
  it: '\\bprezzo (?:di listino|consigliato|precedente)\\b',
  pt: '\\bde:\\b',
  nl: '\\b(?:van|adviesprijs)\\b',
  pl: '\\bcena (?:katalogowa|regularna)\\b|\\bnajniższa\\b',
  cs: '\\b(?:běžná|původní)\\b',
  sk: '\\bpôvodná\\b',
  sv: '\\b(?:tidigare|ord(?:inarie)?\\.?)\\b',
  da: '\\bfør\\b',
  fi: '\\b(?:tavallisesti|ovh)\\b',
  ro: '\\bpreț (?:vechi|recomandat)\\b',
  hu: '\\beredeti\\b',
  tr: '\\beski\\b',
  ru: 'старая|было|обычная',
  ja: '参考価格|定価|通常価格',
  zh: '原價|原价|定價|市價|市场价|建議售價',
  ko: '정가|정상가',
  he: 'מחיר (?:מחירון|קודם)',
};

/** The least that any of several costs; at the beginning, but in Chinese and Japanese. */
export const fromWords: Patterns = {
  en: '^from\\b',
  de: '^ab\\b',
  fr: '^(?:dès|à partir)\\b',
  es: '^(?:a partir|desde)\\b',
  it: '^da\\b',
  nl: '^vanaf\\b',
  pl: '^od\\b',
  ru: '^от(?!\\p{L})',
  el: '^από(?!\\p{L})',
  sv: '^från\\b',
  da: '^fra\\b',
  fi: '^alkaen\\b',
  zh: '最低價|起',
};
