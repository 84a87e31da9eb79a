/**
 * Verbs of making in running text, by what they say. Own list (2026). After the first three kinds the place follows;
 * before the last it stands. All are plain words, so that patterns made of them take linear time.
 */

/** The whole thing was made there. */
export const MADE_IN = [
  'made in|manufactured in|produced in|fabricated in|handmade in|hand made in|handcrafted in|crafted in|built in|product of|produce of',
  'hergestellt in|gefertigt in|produziert in|handgefertigt in|gemacht in|made in',
  'fabriqué en|fabriqué au|fabriqué aux|fabriqué à|fabriquée en|fabriquée au|fabriqués en|fabriquées en|fabrication en|produit en|conçu et fabriqué en|conçu et fabriqué au|réalisé en|élaboré en',
  'fabricado en|fabricada en|fabricados en|hecho en|hecha en|hechos en|producido en|producida en|elaborado en',
  'prodotto in|prodotta in|prodotti in|fabbricato in|fabbricata in|realizzato in|realizzata in|fatto in',
  'fabricado em|fabricada em|feito em|feita em|produzido em|produzida em|fabricado na|fabricado no|feito na|feito no|produzido na|produzido no',
  'gemaakt in|geproduceerd in|vervaardigd in',
  'wyprodukowano w|wyprodukowano we|wyprodukowany w|wyprodukowane w|wyprodukowana w|wykonano w|wykonany w|produkowane w|zrobione w',
  'tillverkad i|tillverkat i|tillverkade i|producerad i|fremstillet i|produceret i|lavet i|produsert i|laget i|framstilt i',
  'valmistettu|vyrobeno v|vyrobeno ve|vyrobené v|vyrobené vo|vyrobený v|vyrobený ve|fabricat în|fabricat in|produs în|produs in|izdelano v|izdelan v|proizvedeno u|napravljeno u|ražots|pagaminta|toodetud|valmistatud',
  'произведено в|произведён в|произведен в|сделано в|изготовлено в|изготовлен в|вироблено в|виготовлено в|зроблено в|произведено във',
  'κατασκευάζεται στην|κατασκευάζεται στη|κατασκευάζεται στο|κατασκευάστηκε στην|παράγεται στην|παράγεται στο|παράγεται στη',
  'מיוצר ב|מיוצרת ב|תוצרת|יוצר ב',
  'صنع في|صنعت في|صُنع في|مصنوع في|تم تصنيعه في|إنتاج',
  'sản xuất tại|sản xuất ở|dibuat di|diproduksi di|buatan|ผลิตใน|ผลิตที่',
];

/** A late stage: final assembly is the origin by customs rules. */
export const LATE_STAGE = [
  'assembled in|sewn in|stitched in|tailored in|bottled in|brewed in|roasted in|cut and sewn in|finished in',
  'montiert in|zusammengebaut in|genäht in|konfektioniert in|abgefüllt in|gebraut in|geröstet in|endmontage in',
  'assemblé en|assemblé au|cousu en|cousu au|confectionné en|confectionné au|confectionnée en|monté en|torréfié en|embouteillé en',
  'ensamblado en|cosido en|confeccionado en|montado en|assemblato in|cucito in|confezionato in|montado em|costurado em|genaaid in|geassembleerd in|uszyto w|uszyte w|szyte w|zmontowano w|sydd i|monterad i|syet i|сшито в|собрано в',
];

/** An early stage: alone it says nothing of where the thing was made. */
export const EARLY_STAGE = [
  'woven in|knitted in|knit in|spun in|dyed in|tanned in|grown in|harvested in|milled in|printed in|cut in',
  'gewebt in|gestrickt in|gesponnen in|gefärbt in|gegerbt in|angebaut in|geerntet in|bedruckt in',
  'tissé en|tissé au|tricoté en|tricoté au|filé en|teint en|tanné en|cultivé en|récolté en|imprimé en',
  'tejido en|hilado en|teñido en|curtido en|cultivado en|tessuto in|filato in|tinto in|conciato in|coltivato in|tecido em|cultivado em',
];

/** Where it was thought of, not made. */
export const DESIGNED_IN = [
  'designed in|engineered in|developed in|entworfen in|entwickelt in|conçu en|conçu au|diseñado en|disegnato in|progettato in|desenhado em|ontworpen in|zaprojektowano w',
];

/** The place stands before: 中国製, 意大利制造, 이탈리아산, Türkiye'de üretilmiştir, Magyarországon készült. */
export const PLACE_BEFORE: readonly RegExp[] = [
  /([\p{Script=Han}\p{Script=Katakana}ー・]{2,14})(?:製(?!造|品|作)|産(?!地|業))/gu,
  /([\p{Script=Han}]{2,8})(?:制造|製造|生产|生產)(?!商|厂|廠|者|日)/gu,
  /([\p{Script=Hangul}]{2,10})(?:산|제)(?=[\s,.)\]]|$)/gu,
  /([\p{Lu}][\p{L}]{2,14}(?: [\p{Lu}][\p{L}]{2,14})?)['’]?(?:de|da|te|ta) (?:üretil|imal edil)/gu,
  /([\p{Lu}][\p{L}]{3,20})(?:ban|ben|on|en|ön) (?:készül|gyárt)/gu,
];
