/** How far a published footprint is counted, and of how much of the thing. Own lists (2026), stems as in `footprint-names`. */
import type { Patterns } from './language';

/** To the gate of the factory. */
export const toGate: Patterns = {
  en: 'cradle[ -]to[ -](?:factory[ -])?gate|a1 ?[-–—] ?a3|to (?:the )?(?:factory|farm) gate|(?:production|manufacturing) emissions|(?:to|in|of|from) (?:its )?(?:production|manufactur)',
  de: 'von der wiege bis zum (?:werks?|fabrik)?tor|(?:bei )?der (?:herstellung|produktion)',
  fr: 'du berceau à la (?:porte|sortie)|(?:de |la )(?:sa |la )?fabrication d',
  es: 'de la cuna a la puerta|(?:la|su) (?:fabricación|producción)',
  it: 'dalla culla al cancello|di produzione',
  pt: 'do berço (?:ao portão|à porta)',
  nl: 'wieg tot (?:de )?(?:fabrieks)?poort',
  pl: 'od kołyski (?:po bram|do bram)',
  sv: 'vagga till grind|vid (?:tillverkning|produktion)',
  ja: 'から(?:ゲート|工場)|製造時',
  ko: '에서 (?:게이트|정문)|제조 ?단계',
  zh: '到(?:大门|大門|出厂)',
};

/** To the shop's or the buyer's door. */
export const toDoor: Patterns = {
  en: 'cradle[ -]to[ -](?:shelf|store|shop|warehouse|customer|door|retail)|a1 ?[-–—] ?a4|to (?:the |our |your )?(?:shop|store|warehouse|customer|front|door)',
  de: 'bis (?:zum|ins|zu unserem|an die) (?:lager|laden|handel|haustür|regal)',
  fr: "jusqu(?:’|')(?:à|au|en) (?:la |notre )?(?:magasin|entrepôt)",
  es: 'hasta (?:la |el |nuestr[oa] )?(?:tienda|almacén)',
  it: 'fino (?:al|alla) (?:nostro )?(?:magazzino|negozio)',
  pt: 'até (?:à |ao |a |o )?(?:loja|armazém)',
  nl: 'tot (?:in )?(?:de |het )?(?:magazijn|winkel)',
  pl: 'do (?:sklepu|magazynu)',
  sv: 'till (?:butik|lager)',
  ja: '(?:店舗|倉庫)まで',
  ko: '(?:매장|창고)까지',
  zh: '到(?:门店|仓库)',
};

/** The whole life, use and end included. */
export const toGrave: Patterns = {
  en: 'to[ -]grave|(?:whole|full|entire|its) life|life ?-?cycle|lifetime',
  de: 'bis zur bahre|lebenszyklus|lebensdauer',
  fr: 'à la tombe|cycle de vie|durée de vie',
  es: 'a la tumba|ciclo de vida|vida útil',
  it: 'alla tomba|ciclo di vita',
  pt: 'ao túmulo|ciclo de vida',
  nl: 'tot (?:het )?graf|levenscyclus|levensduur',
  pl: 'do grobu|cykl[ue]?m? życia',
  sv: 'till grav|livscykel|livslängd',
  ja: '墓場|ライフサイクル',
  ko: '무덤|전 ?과정|전 ?생애',
  zh: '墓|生命周期|生命週期',
};

/** "In total", where how far is not said. */
export const inTotal: Patterns = {
  en: 'total\\b|overall',
  de: 'gesamt|insgesamt',
  fr: 'total',
  es: 'total',
  it: 'totale',
  pt: 'total',
  nl: 'totaal',
  pl: 'całkowit|łączn',
  sv: 'totalt?',
  ja: '合計',
  ko: '총|합계',
  zh: '总|合计',
};
