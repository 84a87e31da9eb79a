/** Words beside a mass of CO2 that make it something else than a product's footprint. Own lists (2026), a judgement. */
import type { Patterns } from './language';

/** What is saved, taken back or paid for elsewhere. Before the figure in its sentence, or right behind it. */
export const savings: Patterns = {
  en: 'sav(?:e|es|ed|ing|ings)\\b|avoid|prevent|reduc|cuts?\\b|lower|less\\b|fewer|offset|compens|neutrali|remov|captur|absorb|trees?\\b|instead',
  de: 'spar|(?:ein)?gespart|einspar|vermeid|reduzi|senk|gesenkt|weniger|kompens|ausgleich|neutral|bäume|statt\\b',
  fr: 'économi|évit|rédui|moins|arbre',
  es: 'ahorr|evit|menos|árbol',
  it: 'risparmi|ridu|ridott|meno\\b|alberi',
  pt: 'poup|reduz|absorv|árvore|economiz',
  nl: 'bespa|vermijd|vermeden|minder|gecompens|bomen',
  pl: 'oszczęd|zaoszczęd|unik|zmniejsz|redukc|mniej|drzew|spad(?:ł|ek)',
  sv: 'undvik|minsk|mindre|träd',
  ja: '削減|節約|減|オフセット|吸収|相殺',
  ko: '절감|감축|줄[이여인였임]|감소|상쇄|흡수',
  zh: '减|節省|节省|降低|抵消|吸收|树|避免',
};

/** Another thing than the product: its way here, its wrapping, a vehicle, an average, a rule. Before the figure. */
export const otherThings: Patterns = {
  en: 'shipping|shipment|deliver|packag|return|cars?\\b|vehicle|fleet|flight|average|typical|conventional|compar|limit|max|threshold|under\\b|below|less than|up to|regulat|directive|cylinder|electricity|use phase',
  de: 'versand|liefer|verpack|auto\\b|fahrzeug|durchschnitt|herkömmlich|vergleich|grenzwert|höchst|unter\\b|bis zu|verordnung|strom|nutzungsphase|gegenüber',
  fr: 'livraison|expédi|transport|emballage|voiture|moyen|règlement|électricité',
  es: 'envío|entrega|embalaje|coche|media\\b|límite|hasta\\b|reglamento',
  it: 'spedizion|consegna|imball|veicolo|massim|regolamento',
  pt: 'embalagem|carro|média|limite|até\\b|regulament',
  nl: 'verzend|bezorg|verpakking|voertuig|gemiddeld|vergel|onder\\b',
  pl: 'wysył|dostaw|opakowan|samoch|średni|porówn|poniżej|rozporządz',
  sv: 'frakt|leverans|förpack|bil\\b|genomsnitt|jämför|gräns|förordning',
  ja: '配送|輸送|送料|梱包|包装|車|平均|従来|比較|最大|未満|以下',
  ko: '배송|운송|포장|자동차|평균|기존|비교|최대|미만|이하',
  zh: '运输|配送|快递|包装|汽车|平均|传统|相比|上限|低于',
};

/** Leaves in or out what follows: then the other thing only tells how far the footprint is counted. */
export const countedIn: Patterns = {
  en: 'includ|exclud|without|plus|and|to',
  de: 'inkl|exkl|ohne|und|bis',
  fr: 'compris|hors|et',
  es: 'sin|con',
  it: 'senza|con',
  pt: 'sem|com',
  nl: 'zonder|met',
  pl: 'bez|i',
  sv: 'utan|och',
  ja: '含',
  ko: '포함',
  zh: '含',
};
