/** How far a published footprint is counted, and of how much of the thing. Own lists (2026), stems as in `footprint-names`. */
import type { PatternsByLanguage } from './language';

/** To the gate of the factory. */
export const toGate: PatternsByLanguage = {
  en: 'cradle[ -]to[ -](?:factory[ -])?gate|a1 ?[-–—] ?a3|to (?:the )?(?:factory|farm) gate|production emissions|manufacturing emissions|(?:to|in|of|from) (?:its )?(?:production|manufactur)',
  de: 'von der wiege bis zum (?:werks?|fabrik)?tor|bei der (?:herstellung|produktion)|der herstellung',
  fr: 'du berceau à la (?:porte|sortie)|lors de (?:sa |la )?(?:fabrication|production)|(?:de |la )(?:sa |la )?fabrication d',
  es: 'de la cuna a la puerta|(?:de|en) (?:la |su )?(?:fabricación|producción)',
  it: 'dalla culla al cancello|(?:della|nella|di) produzione',
  pt: 'do berço (?:ao portão|à porta)|(?:de|na|da) (?:produção|fabrico|fabricação)',
  nl: '(?:van )?(?:de )?wieg tot (?:de )?(?:fabrieks)?poort|bij (?:de )?productie',
  pl: 'od kołyski (?:po bram|do bram)|(?:przy|podczas) produkcji',
  sv: 'vagga till grind|vid (?:tillverkning|produktion)',
  ja: 'ゆりかごから(?:ゲート|門|工場)|製造(?:時|段階|まで)|生産(?:時|段階|まで)',
  ko: '요람에서 (?:문|게이트|정문)|제조 ?(?:단계|과정)|생산 ?단계',
  zh: '(?:从|從)?[摇搖][篮籃]到(?:大门|大門|工厂|出厂)|生产过程|生產過程|生产阶段',
};

/** To the shop's or the buyer's door. */
export const toDoor: PatternsByLanguage = {
  en: 'cradle[ -]to[ -](?:shelf|store|shop|warehouse|customer|door|distribution|retail)|a1 ?[-–—] ?a4|to (?:the |our |your )?(?:shop|store|warehouse|customer|front|door|distribution)',
  de: 'bis (?:zum|zur|ins|in unser|zu unserem|an die) (?:lager|laden|handel|shop|haustür|regal|kund)|bis ins regal',
  fr: "jusqu'(?:à|au|en) (?:la |notre |votre )?(?:magasin|entrepôt|boutique|rayon|porte)|à l'entrepôt",
  es: 'hasta (?:la |el |nuestr[oa] |tu )?(?:tienda|almacén|puerta)',
  it: 'fino (?:al|alla|a) (?:nostro |tua )?(?:magazzino|negozio|porta|scaffale)',
  pt: 'até (?:à |ao |a |o )?(?:nossa |nosso |sua )?(?:loja|armazém|porta)',
  nl: 'tot (?:in |aan |het |de |ons )*(?:magazijn|winkel|deur|schap)',
  pl: 'do (?:naszego )?(?:sklepu|magazynu|drzwi)',
  sv: 'till (?:butik|lager|dörr|hylla)',
  ja: '(?:店舗|倉庫|お届け)まで',
  ko: '(?:매장|창고|문 ?앞)까지',
  zh: '到(?:门店|門店|仓库|倉庫|货架|貨架)',
};

/** The whole life, use and end included. */
export const toGrave: PatternsByLanguage = {
  en: 'cradle[ -]to[ -]grave|(?:whole|full|entire|complete|its) life|life ?-?cycle|lifetime|lifespan',
  de: 'von der wiege bis zur bahre|lebenszyklus|lebensdauer|lebensweg',
  fr: 'du berceau à la tombe|cycle de vie|durée de vie',
  es: 'de la cuna a la tumba|ciclo de vida|vida útil',
  it: 'dalla culla alla tomba|ciclo di vita|vita utile',
  pt: 'do berço ao túmulo|ciclo de vida|vida útil',
  nl: 'wieg tot (?:het )?graf|levenscyclus|levensduur',
  pl: 'od kołyski (?:po grób|do grobu)|cykl[ue]?m? życia',
  sv: 'vagga till grav|livscykel|livslängd|hela (?:dess )?liv',
  ja: 'ゆりかごから墓場|ライフサイクル|生涯',
  ko: '요람에서 무덤|전 ?과정|전 ?생애|수명 ?주기',
  zh: '[摇搖][篮籃]到[坟墳]墓|生命周期|生命週期',
};

/** "In total", where how far is not said. */
export const inTotal: PatternsByLanguage = {
  en: 'total\\b|overall',
  de: 'gesamt|insgesamt|summe',
  fr: 'total',
  es: 'total',
  it: 'totale|complessiv',
  pt: 'total',
  nl: 'totaal|totale',
  pl: 'całkowit|łączn|razem',
  sv: 'total',
  ja: '合計|総',
  ko: '총|합계',
  zh: '总|總|合计|合計',
};
