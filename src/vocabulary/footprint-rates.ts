/** What a published footprint is divided by, as it stands behind "per" or "/". Own lists (2026). */
import type { PatternsByLanguage } from './language';

/** What announces it, right behind the figure or before it. */
export const perWords: PatternsByLanguage = {
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
export const oneItem: PatternsByLanguage = {
  en: 'pairs?|units?|items?|pieces?|pcs?|products?|declared unit|functional unit|garment|one',
  de: 'stück|paar|produkt|artikel|einheit|exemplar',
  fr: 'paire|unité|pièce|produit|article',
  es: 'par|unidad|pieza|producto|artículo',
  it: 'paio|unità|pezzo|prodotto|articolo',
  pt: 'par|unidade|peça|produto|artigo',
  nl: 'paar|stuk|product|eenheid',
  pl: 'par[aęy]|sztuk[aęi]|produkt|jednostk',
  sv: 'par|styck|st\\b|produkt|enhet',
  ja: '個|足|着|台|本|製品',
  ko: '개|켤레|제품|대',
  zh: '件|双|雙|个|個|台|件产品|产品',
};

/** One time of using it. */
export const oneUse: PatternsByLanguage = {
  en: 'use\\b|wash|wear\\b|cycle|load\\b|application|cup\\b',
  de: 'nutzung|anwendung|wäsche|waschgang|gebrauch|tasse',
  fr: 'utilisation|lavage|usage|dose',
  es: 'uso|lavado|dosis',
  it: 'utilizzo|uso|lavaggio|dose',
  pt: 'uso|utilização|lavagem|dose',
  nl: 'gebruik|wasbeurt|keer',
  pl: 'użyci|pranie',
  sv: 'användning|tvätt|gång',
  ja: '使用|洗濯|回',
  ko: '사용|세탁|회',
  zh: '次使用|次洗|次',
};

/** A rate of cars, appliances, companies and people: no footprint of a thing. */
export const ratesOfOther: PatternsByLanguage = {
  en: '(?:100 ?)?(?:km|kilomet|mi\\b|mile)|year|yr\\b|annum|kwh|mwh|hour|h\\b|month|week|day|night|person|passenger|capita|head|employee|order|parcel|delivery|household|tonne|ton\\b|t\\b|dollar|[$€£]',
  de: 'jahr|stunde|monat|woche|tag|nacht|kopf|mitarbeit|bestellung|paket|lieferung|tonne|haushalt|strecke',
  fr: 'an\\b|année|heure|mois|semaine|jour|nuit|personne|habitant|passager|commande|colis|tonne|salarié',
  es: 'año|hora|mes\\b|semana|día|noche|persona|pasajero|pedido|tonelada|empleado',
  it: 'anno|ora\\b|mese|settimana|giorno|notte|persona|passegger|ordine|tonnellata|dipendente',
  pt: 'ano|hora|mês|semana|dia|noite|pessoa|passageiro|encomenda|pedido|tonelada',
  nl: 'jaar|uur|maand|week|dag|nacht|persoon|hoofd|bestelling|pakket|ton\\b',
  pl: 'rok|godzin|miesiąc|tydzień|dzień|dobę|osob|pasażer|zamówieni|paczk|ton',
  sv: 'år|timme|månad|vecka|dag|natt|person|beställning|paket|ton\\b',
  ja: '年|時間|月|日|人|km',
  ko: '년|시간|월|일|인|km',
  zh: '年|小时|小時|月|天|人|公里|千米|吨|噸',
};

/** By the year, wherever it stands beside the figure. */
export const byTheYear: PatternsByLanguage = {
  en: 'annual|yearly|per year|a year|each year|every year|per annum|monthly|daily|weekly',
  de: 'jährlich|pro jahr|im jahr|monatlich|jahres',
  fr: 'annuel|par an|chaque année|mensuel',
  es: 'anual|al año|cada año|mensual',
  it: "annu|all['’]anno|ogni anno|mensil",
  pt: 'anual|anuais|por ano|ao ano|mensal',
  nl: 'jaarlijks|per jaar|maandelijks',
  pl: 'roczn|na rok|miesięczn',
  sv: 'årlig|per år|om året|månads',
  ja: '年間|毎年|年度|月間',
  ko: '연간|매년|월간',
  zh: '每年|年度|全年|每月',
};
