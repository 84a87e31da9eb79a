/**
 * Verbs of making in running text, by what they say. Own lists (2026). After the first four kinds the place follows;
 * before the last it stands. All are plain words, so that patterns made of them take linear time.
 */
import type { Words } from './language';

/** The whole thing was made there. */
export const madeInVerbs: Words = {
  en: 'made in|manufactured in|produced in|fabricated in|handmade in|hand made in|handcrafted in|crafted in|built in|product of|produce of',
  de: 'hergestellt in|gefertigt in|produziert in|handgefertigt in|gemacht in',
  fr: 'fabriqué en|fabriqué au|fabriqué aux|fabriqué à|fabriquée en|fabriquée au|fabriqués en|fabriquées en|fabrication en|produit en|conçu et fabriqué en|conçu et fabriqué au|réalisé en|élaboré en',
  es: 'fabricado en|fabricada en|fabricados en|hecho en|hecha en|hechos en|producido en|producida en|elaborado en',
  it: 'prodotto in|prodotta in|prodotti in|fabbricato in|fabbricata in|realizzato in|realizzata in|fatto in',
  pt: 'fabricado em|fabricada em|feito em|feita em|produzido em|produzida em|fabricado na|fabricado no|feito na|feito no|produzido na|produzido no',
  nl: 'gemaakt in|geproduceerd in|vervaardigd in',
  pl: 'wyprodukowano w|wyprodukowano we|wyprodukowany w|wyprodukowane w|wyprodukowana w|wykonano w|wykonany w|produkowane w|zrobione w',
  sv: 'tillverkad i|tillverkat i|tillverkade i|producerad i|producerat i',
  da: 'fremstillet i|produceret i|lavet i',
  no: 'produsert i|laget i|framstilt i',
  fi: 'valmistettu',
  cs: 'vyrobeno v|vyrobeno ve|vyrobený v|vyrobený ve',
  sk: 'vyrobené v|vyrobené vo|vyrobený vo',
  ro: 'fabricat în|fabricat in|produs în|produs in',
  ru: 'произведено в|произведён в|произведен в|сделано в|изготовлено в|изготовлен в',
  uk: 'вироблено в|виготовлено в|зроблено в',
  bg: 'произведено във',
  el: 'κατασκευάζεται στην|κατασκευάζεται στη|κατασκευάζεται στο|κατασκευάστηκε στην|παράγεται στην|παράγεται στο|παράγεται στη|κατασκευάζεται σε',
  lv: 'ražots',
  lt: 'pagaminta',
  et: 'toodetud|valmistatud',
  sl: 'izdelano v|izdelan v',
  hr: 'proizvedeno u|napravljeno u',
  he: 'מיוצר ב|מיוצרת ב|תוצרת|יוצר ב',
  ar: 'صنع في|صنعت في|صُنع في|مصنوع في|تم تصنيعه في|إنتاج',
  vi: 'sản xuất tại|sản xuất ở',
  id: 'dibuat di|diproduksi di|buatan',
  th: 'ผลิตใน|ผลิตที่',
};

/** A late stage: final assembly is the origin by customs rules. */
export const lateStageVerbs: Words = {
  en: 'assembled in|sewn in|stitched in|tailored in|bottled in|brewed in|roasted in|cut and sewn in|finished in',
  de: 'montiert in|zusammengebaut in|genäht in|konfektioniert in|abgefüllt in|gebraut in|geröstet in|endmontage in',
  fr: 'assemblé en|assemblé au|cousu en|cousu au|confectionné en|confectionné au|confectionnée en|monté en|torréfié en|embouteillé en',
  es: 'ensamblado en|cosido en|confeccionado en|montado en',
  it: 'assemblato in|cucito in|confezionato in',
  pt: 'montado em|costurado em',
  nl: 'genaaid in|geassembleerd in',
  pl: 'uszyto w|uszyte w|szyte w|zmontowano w',
  sv: 'sydd i|monterad i',
  da: 'syet i',
  ru: 'сшито в|собрано в',
};

/** An early stage: alone it says nothing of where the thing was made. */
export const earlyStageVerbs: Words = {
  en: 'woven in|knitted in|knit in|spun in|dyed in|tanned in|grown in|harvested in|milled in|printed in|cut in',
  de: 'gewebt in|gestrickt in|gesponnen in|gefärbt in|gegerbt in|angebaut in|geerntet in|bedruckt in',
  fr: 'tissé en|tissé au|tricoté en|tricoté au|filé en|teint en|tanné en|cultivé en|récolté en|imprimé en',
  es: 'tejido en|hilado en|teñido en|curtido en|cultivado en',
  it: 'tessuto in|filato in|tinto in|conciato in|coltivato in',
  pt: 'tecido em|cultivado em',
};

/** Where it was thought of, not made. */
export const designedInVerbs: Words = {
  en: 'designed in|engineered in|developed in',
  de: 'entworfen in|entwickelt in',
  fr: 'conçu en|conçu au',
  es: 'diseñado en',
  it: 'disegnato in|progettato in',
  pt: 'desenhado em',
  nl: 'ontworpen in',
  pl: 'zaprojektowano w',
};

/** The place stands before: 中国製, 意大利制造, 이탈리아산, Türkiye'de üretilmiştir, Magyarországon készült. */
export const placeBefore: readonly RegExp[] = [
  /([\p{Script=Han}\p{Script=Katakana}ー・]{2,14})(?:製(?!造|品|作)|産(?!地|業))/gu,
  /([\p{Script=Han}]{2,8})(?:制造|製造|生产|生產)(?!商|厂|廠|者|日)/gu,
  /([\p{Script=Hangul}]{2,10})(?:산|제)(?=[\s,.)\]]|$)/gu,
  /([\p{Lu}][\p{L}]{2,14}(?: [\p{Lu}][\p{L}]{2,14})?)['’]?(?:de|da|te|ta) (?:üretil|imal edil)/gu,
  /([\p{Lu}][\p{L}]{3,20})(?:ban|ben|on|en|ön) (?:készül|gyárt)/gu,
];
