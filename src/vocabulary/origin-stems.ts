/**
 * What a text must hold to be worth quoting as a statement of origin: stems, so that few cover many labels and verbs.
 * The content script looks for these in every text of a page; what is meant the worker judges. Own list (2026).
 */
import type { Stems } from './language';

/** In lower case. No stem of a word that shops use for much else ("product", "important"). */
export const originStems: Stems = {
  en: 'made\\b|origin|manufactur|\\bproduced |produce of|product of|production|producing c|assembl|countr|crafted|hand ?woven|woven |knit(?:ted)? in|sewn |stitched|tailored|imported|\\bcoo\\b|\\bc/o\\b|m(?:an)?fd\\b|\\bmfg|built in|(?:grown|harvested|bottled|brewed|roasted|dyed|spun|tanned|printed|milled|finished|cut) in|provenance|fabrication|ship(?:s|ped) from|dispatche[sd] from|item location',
  de: 'her(?:ge)?stell|gefertigt|fertigung|produzier|produktion|gemacht|herkunft|ursprung|genäht|monta?ge|montiert|konfektioniert|(?:gewebt|gestrickt|gesponnen|gefärbt|gegerbt|angebaut|geerntet|gebraut|geröstet|abgefüllt) in|artikelstandort|markenland',
  fr: 'fabriqu|confection|produite? |réalisée? |élaborée? |cousue? |tiss|tricot|fait(?:e|s|es)? |pays d|expédiée? d|lieu où se trouve',
  es: 'fabrica[dc]|hech[oa]s? |origen|procedencia|elaborad|producid|cosid|país d|se envía desde|ubicación del artículo',
  it: 'prodott[oiae] |produzione|fabbrica|realizzat|fatt[oaie] |cucit|paese d|spedito da',
  pt: 'feit[oa]s? |origem|procedência|produzid|costurad|fabrico',
  nl: 'gemaakt|land van |geproduceerd|vervaardigd|herkomst|oorsprong|productieland|genaaid|geassembleerd',
  pl: 'pochodzeni|produkcji|produkowan|wykonan|uszyt|szyte|robion|wytworz',
  sv: 'tillverk|land för|producera|sydd|monterad i',
  da: 'oprindelse|fremstil|lavet i|syet i|produceret',
  no: 'produsert|laget i|framstilt|opprinnelse|produksjonsland',
  fi: 'valmist|alkuper',
  cs: 'původ|výrob|vyroben|ušito|šité',
  sk: 'pôvod',
  ro: 'produs[eă]? [îi]n|fabrica[țţt]|produc[țţt]i|provenien',
  hu: 'származás|gyárt|eredet|készül',
  tr: 'menşe|üreti|köken|imal |orijin',
  ru: 'страна|производ|произведен|произведён|происхожд|изготов|сделан|сшит|собран',
  uk: 'країна|вироб|виготов|зроблено|походження',
  bg: 'произход|държава',
  el: 'προέλευσ|κατασκευ|παραγωγή|παράγεται|καταγωγ',
  lv: 'ražot|izcelsm',
  lt: 'kilm|pagamin|gamybos',
  et: 'päritol|toodetud|tootjari|tootmisri',
  sl: 'izdela',
  hr: 'porijekl|podrijetl|porekl|proizveden|proizvodnj|napravljeno',
  sr: 'порекла',
  ca: 'procedènc|fabricat a',
  ja: '産|製|加工国|縫製国|出身|出品地|発送元',
  zh: '产地|產地|原产|制造|生产|生產|来源|出貨地|发货地|發貨地|品牌',
  ko: '원산|제조국|생산|[가-힣](?:산|제)(?![가-힣])|배송지|브랜드 국가',
  he: 'ייצור|מוצא|יצור|מקור|תוצרת',
  ar: 'المنشأ|صنع|صناع|المصدر|الأصل|تصنيع|إنتاج',
  fa: 'ساخت|سازنده|تولید|مبدا',
  ur: 'ملک|تیار',
  hi: 'मूल |उद्गम|निर्मा|निर्मि|उत्पत्ति|उत्पाद',
  bn: 'উৎপত্তি|উৎস|প্রস্তুত|তৈরি|উৎপাদন|মূল দেশ',
  vi: 'xuất xứ|sản xuất|nguồn gốc|gửi từ',
  id: 'negara|buatan|dibuat di|diproduksi|asal|dikirim dari',
  th: 'ประเทศ|ผลิต|แหล่ง|ส่งจาก',
};
