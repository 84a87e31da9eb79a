/** Labels under which shops give what a thing weighs, each the whole of a label. Own list (2026). */
import type { Words } from './language';

/** In lower case, with a straight apostrophe. */
export const massLabels: Words = {
  en: 'weight|item weight|product weight|net weight|gross weight|package weight|shipping weight',
  de: 'gewicht|artikelgewicht|produktgewicht|nettogewicht|versandgewicht',
  fr: "poids|poids net|poids de l'article|poids du produit",
  es: 'peso|peso neto|peso del producto',
  it: 'peso netto|peso articolo',
  pt: 'peso do produto',
  pl: 'waga',
  sv: 'vikt',
  da: 'vægt',
  fi: 'paino',
  cs: 'hmotnost',
  sk: 'hmotnosť',
  ro: 'greutate',
  hu: 'súly',
  tr: 'ağırlık',
  ru: 'вес',
  el: 'βάρος',
  lv: 'svars',
  ja: '重量|商品の重量',
  zh: '商品重量|净重',
  ko: '무게',
};
