/** What a published footprint is divided by, as it stands behind "per" or "/". Own lists (2026). */
import type { Patterns } from './language';

/** What announces it, right behind the figure or before it. */
export const perWords: Patterns = {
  en: 'per|for (?:each|one|every)',
  de: 'pro|je',
  fr: 'par|pour (?:chaque|une?)',
  es: 'por|cada',
  it: 'per|ogni',
  pt: 'por|cada',
  nl: 'per',
  pl: 'na',
  sv: 'per|för varje',
  zh: '每',
};

/** The thing itself. */
export const oneItem: Patterns = {
  en: 'pairs?|units?|items?|pieces?|pcs?|products?|(?:declared|functional) unit|garment',
  de: 'stück|paar|produkt|artikel',
  fr: 'paire|unité|pièce|produit|article',
  es: 'unidad|pieza|producto',
  it: 'paio|unità|pezzo|prodotto',
  pt: 'unidade|peça|produto',
  nl: 'paar|stuk|product',
  pl: 'par[aęy]|sztuk',
  sv: 'styck|produkt',
  ja: '個|足|着|台',
  ko: '개|켤레|제품',
  zh: '件|双|个|台|产品',
};

/** One time of using it. */
export const oneUse: Patterns = {
  en: 'use\\b|wash|wear\\b|cycle|load\\b',
  de: 'nutzung|anwendung|wäsche|waschgang',
  fr: 'utilisation|lavage|usage',
  es: 'uso|lavado',
  it: 'utilizzo|lavaggio',
  pt: 'utilização|lavagem',
  nl: 'gebruik|wasbeurt',
  pl: 'użyci|pranie',
  sv: 'användning|tvätt',
  ja: '使用|洗濯|回',
  ko: '사용|세탁|회',
  zh: '次',
};

/** By the year, wherever it stands beside the figure. */
export const byTheYear: Patterns = {
  en: 'annual|yearly|(?:per|an?|each|every) (?:year|month|day)|per annum',
  de: 'jährlich|pro jahr|im jahr',
  fr: 'annuel|par an|chaque année',
  es: 'anual|al año|cada año',
  it: "annu|all'anno",
  pt: 'anuais|por ano|ao ano',
  nl: 'jaarlijks|per jaar',
  pl: 'roczn|na rok',
  sv: 'årlig|per år|om året',
  ja: '年間|毎年|年度',
  ko: '연간|매년',
  zh: '每年|年度|全年',
};
