/**
 * Verbs of making in running text, by what they say. Own lists (2026). The place follows; where it stands before,
 * see place-before.ts. All are plain words, so that patterns made of them take linear time.
 */
import type { WordsByLanguage } from './language';

/** The whole thing was made there. The last word leads to the place; words of `makingManners` may stand before it. */
export const madeInVerbs: WordsByLanguage = {
  en: 'made in|manufactured in|produced in|fabricated in|handmade in|hand made in|hand-made in|handcrafted in|hand-crafted in|hand crafted in|crafted in|built in|handwoven in|hand woven in|hand-woven in|hand-knitted in|hand knitted in|hand-knit in|hand knit in|product of|produce of|mfd in|mfd. in',
  de: 'hergestellt in|gefertigt in|produziert in|handgefertigt in|handgemacht in|gemacht in|hergestellt im|made in',
  fr: 'fabriqué en|fabriqué au|fabriqué aux|fabriqué à|fabriqué dans|fabriquée en|fabriquée au|fabriquée aux|fabriqués en|fabriqués au|fabriquées en|fabriquées au|fabrication en|fabrication au|produit en|produit au|produite en|conçu et fabriqué en|conçu et fabriqué au|réalisé en|réalisé au|élaboré en|élaboré au|fait en|fait au|fait main en|fait main au|fait main aux|faite main en|faite main au|faits main en|faits main au|fait à la main en|fait à la main au|faite à la main en|faite à la main au|faits à la main en|faits à la main au',
  es: 'fabricado en|fabricada en|fabricados en|fabricadas en|hecho en|hecha en|hechos en|hechas en|producido en|producida en|elaborado en|elaborada en|hecho a mano en|hecha a mano en|hechos a mano en|hechas a mano en',
  it: 'prodotto in|prodotta in|prodotti in|prodotte in|fabbricato in|fabbricata in|fabbricati in|realizzato in|realizzata in|realizzati in|realizzate in|fatto in|fatta in|fatti in|fatto a mano in|fatta a mano in|fatti a mano in|lavorato in',
  pt: 'fabricado em|fabricada em|feito em|feita em|feitos em|produzido em|produzida em|fabricado na|fabricada na|fabricado no|fabricada no|feito na|feita na|feito no|feita no|produzido na|produzida na|produzido no|produzida no|feito à mão em|feito à mão no|feito à mão na|feita à mão em',
  nl: 'gemaakt in|geproduceerd in|vervaardigd in|handgemaakt in|gefabriceerd in',
  pl: 'wyprodukowano w|wyprodukowano we|wyprodukowany w|wyprodukowane w|wyprodukowana w|wyprodukowany we|wyprodukowane we|wykonano w|wykonany w|wykonane w|wykonana w|produkowane w|zrobione w|zrobiony w|robione w|robiony w|wytworzone w|wytworzono w',
  sv: 'tillverkad i|tillverkat i|tillverkade i|tillverkas i|producerad i|producerat i|producerade i|handgjord i|gjord i',
  da: 'fremstillet i|fremstilles i|produceret i|produceres i|lavet i|håndlavet i',
  no: 'produsert i|laget i|håndlaget i|framstilt i|fremstilt i|tilvirket i',
  fi: 'valmistettu',
  cs: 'vyrobeno v|vyrobeno ve|vyrobený v|vyrobený ve|vyrobená v|vyrobené v|vyrábí se v',
  sk: 'vyrobené v|vyrobené vo|vyrobený v|vyrobený vo|vyrobená v',
  ro: 'fabricat în|fabricat in|fabricată în|produs în|produs in|realizat în|realizat in',
  ru: 'произведено в|произведён в|произведен в|произведена в|сделано в|сделан в|сделана в|изготовлено в|изготовлен в|изготовлена в',
  uk: 'вироблено в|виготовлено в|виготовлений в|виготовлена в|зроблено в|вироблено у|виготовлено у|зроблено у',
  bg: 'произведено във|произведено в|произведен в|изработено в|направено в',
  el: 'κατασκευάζεται στην|κατασκευάζεται στη|κατασκευάζεται στο|κατασκευάστηκε στην|κατασκευάστηκε στη|παράγεται στην|παράγεται στο|παράγεται στη|κατασκευάζεται σε|φτιαγμένο στην',
  lv: 'ražots|izgatavots',
  lt: 'pagaminta|pagamintas',
  et: 'toodetud|valmistatud',
  sl: 'izdelano v|izdelan v|izdelana v|proizvedeno v',
  hr: 'proizvedeno u|napravljeno u|izrađeno u|proizveden u',
  sr: 'произведено у|направљено у',
  ca: 'fabricat a|fet a',
  ja: 'made in',
  he: 'מיוצר ב|מיוצרת ב|תוצרת|יוצר ב|מיוצרים ב',
  ar: 'صنع في|صنعت في|صُنع في|مصنوع في|مصنوعة في|تم تصنيعه في|تم التصنيع في|صناعة|إنتاج',
  fa: 'ساخت کشور|ساخته شده در|تولید شده در|ساخت|تولید کشور',
  ur: 'ساختہ',
  vi: 'sản xuất tại|sản xuất ở|được sản xuất tại|sản xuất bởi',
  id: 'dibuat di|diproduksi di|buatan|diperbuat di|dikilangkan di',
  th: 'ผลิตในประเทศ|ผลิตใน|ผลิตที่|ผลิตจากประเทศ',
};

/** A late stage: final assembly is the origin by customs rules. */
export const lateStageVerbs: WordsByLanguage = {
  en: 'assembled in|sewn in|stitched in|tailored in|bottled in|brewed in|roasted in|cut and sewn in|finished in|final assembly in|hand-assembled in',
  de: 'montiert in|zusammengebaut in|genäht in|konfektioniert in|abgefüllt in|gebraut in|geröstet in|endmontage in',
  fr: 'assemblé en|assemblé au|assemblée en|assemblée au|cousu en|cousu au|cousue en|cousue au|confectionné en|confectionné au|confectionnée en|confectionnée au|monté en|torréfié en|embouteillé en',
  es: 'ensamblado en|ensamblada en|cosido en|cosida en|confeccionado en|confeccionada en|montado en',
  it: 'assemblato in|assemblata in|cucito in|cucita in|confezionato in|confezionata in',
  pt: 'montado em|montada em|montado na|montado no|costurado em|costurada em',
  nl: 'genaaid in|geassembleerd in',
  pl: 'uszyto w|uszyte w|uszyty w|uszyta w|szyte w|zmontowano w|zmontowane w',
  sv: 'sydd i|sytt i|monterad i',
  da: 'syet i|samlet i',
  no: 'sydd i|montert i',
  fi: 'ommeltu|koottu',
  cs: 'ušito v|šito v|smontováno v',
  sk: 'ušité v|šité v',
  hu: 'összeszerelve',
  ru: 'сшито в|сшит в|сшита в|собрано в|собран в',
  uk: 'зшито в|пошито в',
};

/** An early stage: alone it says nothing of where the thing was made. */
export const earlyStageVerbs: WordsByLanguage = {
  en: 'woven in|knitted in|knit in|spun in|dyed in|tanned in|grown in|harvested in|milled in|printed in|cut in',
  de: 'gewebt in|gestrickt in|gesponnen in|gefärbt in|gegerbt in|angebaut in|geerntet in|bedruckt in',
  fr: 'tissé en|tissé au|tissée en|tissée au|tricoté en|tricoté au|tricotée en|filé en|teint en|tanné en|cultivé en|récolté en|imprimé en',
  es: 'tejido en|hilado en|teñido en|curtido en|cultivado en',
  it: 'tessuto in|filato in|tinto in|conciato in|coltivato in',
  pt: 'tecido em|cultivado em',
  nl: 'geweven in|gebreid in|geverfd in',
  pl: 'tkane w|dziane w',
  sv: 'vävd i|stickad i',
  da: 'vævet i|strikket i',
};

/** Where it was thought of, not made. */
export const designedInVerbs: WordsByLanguage = {
  en: 'designed in|engineered in|developed in|imagined in|conceived in|dreamed up in',
  de: 'entworfen in|entwickelt in|designt in',
  fr: 'conçu en|conçu au|dessiné en|imaginé en|créé en',
  es: 'diseñado en|diseñada en',
  it: 'disegnato in|disegnata in|progettato in|progettata in|ideato in',
  pt: 'desenhado em|desenhada em|desenhado no',
  nl: 'ontworpen in',
  pl: 'zaprojektowano w|zaprojektowany w|projektowane w',
  sv: 'designad i|formgiven i',
  da: 'designet i',
  no: 'designet i',
  fi: 'suunniteltu',
  ru: 'разработано в',
};

/** How it was made, between the verb and the word that leads to the place: "made by hand in". */
export const makingManners: WordsByLanguage = {
  en: 'by hand|entirely|completely|exclusively|wholly|fully|100%|locally|ethically|sustainably|responsibly|right here|here|proudly|to order|on demand|from start to finish|with love|with care|with pride|in small batches|by artisans|by skilled artisans|by craftsmen|and assembled|and sewn|and hand-finished|and finished|and packed|and packaged|especially for you|for you',
  de: 'von hand|vollständig|komplett|ausschließlich|zu 100 %|zu 100%|per hand|mit liebe|auf bestellung',
  fr: 'entièrement|intégralement|artisanalement|à la main|exclusivement|avec amour',
  es: 'íntegramente|totalmente|artesanalmente|a mano|completamente|100%|con amor',
  it: 'interamente|artigianalmente|a mano|completamente|esclusivamente|al 100%|con amore',
  pt: 'inteiramente|totalmente|artesanalmente|à mão|manualmente',
  nl: 'met de hand|volledig|geheel|met liefde',
  pl: 'ręcznie|w całości|całkowicie',
  sv: 'för hand|helt',
  da: 'i hånden|helt',
  no: 'for hånd',
  cs: 'ručně',
  ru: 'вручную|полностью',
};
