/**
 * Labels that shops write before a place, by what the place is. Own list (2026), one line a language; the worker judges
 * which place the value names. Order within a line does not matter.
 */

/** Speak of making or origin and of nothing else. */
export const MADE = [
  'country of origin|country/region of origin|country of manufacture|country/region of manufacture|country of production|country of assembly|country made|country/region made in|place of origin|place of manufacture|place of production|manufactured in|made in|manufacturing country|producing country|origin country|coo',
  'herkunftsland|ursprungsland|herstellungsland|herstellerland|produktionsland|fertigungsland|produktionsort|herstellungsort|hergestellt in|gefertigt in|produziert in|land der herstellung|land der herkunft',
  "pays d'origine|pays de fabrication|pays de production|pays d'assemblage|lieu de fabrication|lieu de production|origine de fabrication|fabriqué en|fabriqué au|fabriqué aux|fabriqué à",
  'país de origen|país/región de origen|país de fabricación|país de producción|país de procedencia|lugar de fabricación|lugar de origen|fabricado en|hecho en',
  "paese d'origine|paese di origine|paese di produzione|paese di fabbricazione|paese di provenienza|luogo di produzione|luogo d'origine|prodotto in|fabbricato in",
  'país de origem|país/região de origem|país de fabrico|país de fabricação|país de produção|local de fabrico|fabricado em|feito em|produzido em',
  'land van herkomst|land van oorsprong|productieland|land van productie|gemaakt in|geproduceerd in|vervaardigd in',
  'kraj pochodzenia|kraj produkcji|kraj wytworzenia|kraj wykonania|miejsce produkcji|wyprodukowano w|produkt wyprodukowany w',
  'tillverkningsland|ursprungsland|producerat i|tillverkad i|tillverkat i',
  'oprindelsesland|produktionsland|fremstillingsland|fremstillet i|produceret i',
  'opprinnelsesland|produksjonsland|produsert i|laget i',
  'valmistusmaa|alkuperämaa|valmistettu',
  'země původu|země výroby|místo výroby|vyrobeno v|vyrobeno ve',
  'krajina pôvodu|krajina výroby|miesto výroby|vyrobené v|vyrobené vo',
  'tara de origine|țara de origine|ţara de origine|țara de fabricație|tara de fabricatie|țara de producție|tara de productie|fabricat în|fabricat in|produs în',
  'származási ország|származási hely|gyártás helye|gyártó ország|gyártási hely|eredet országa',
  'menşe ülke|menşei ülke|menşei|menşe|menşe ülkesi|üretim yeri|üretildiği ülke|üretim ülkesi',
  'страна производства|страна-производитель|страна производитель|страна изготовления|страна-изготовитель|страна изготовитель|страна происхождения|страна сборки|произведено в|сделано в|изготовлено в',
  'країна виробництва|країна-виробник|країна виробник|країна походження|країна реєстрації бренду|вироблено в|зроблено в',
  'страна на произход|държава на произход|страна производител|произведено в',
  'χώρα προέλευσης|χώρα κατασκευής|χώρα παραγωγής|χώρα καταγωγής|κατασκευάζεται σε',
  'ražotāja valsts|izcelsmes valsts|ražots|ražošanas valsts',
  'kilmės šalis|gamybos šalis|pagaminimo šalis|pagaminta',
  'päritoluriik|päritolumaa|tootjariik|valmistamise riik|valmistajamaa',
  'država porekla|zemlja porekla|zemlja podrijetla|država podrijetla|država izvora|država proizvodnje|zemlja proizvodnje|država izdelave|zemlja uvoza i porekla',
  'земља порекла|држава порекла',
  'país d’origen|lloc de fabricació',
  '原産国|原産国名|原産地|製造国|生産国|生産地|製造地|原産国・地域|原産国/地域|産地',
  '原产国|原产地|产地|生产国|制造国|制造地|产品产地|原产国家|原产国/地区|生产地|商品产地|产地/国家',
  '產地|原產地|原產國|商品產地|製造地|製造國|生產國|生產地|產品產地|生產國別|原產國/地區',
  '제조국|원산지|제조국가|생산국|제조국(원산지)|원산지/제조국|제조국/원산지|제조국 또는 원산지|생산지',
  'ארץ ייצור|ארץ יצור|ארץ מקור|מדינת ייצור|ארץ הייצור|תוצרת|מיוצר ב|ארץ המקור',
  'بلد المنشأ|بلد الصنع|دولة المنشأ|بلد التصنيع|بلد الإنتاج|صنع في|مكان الصنع',
  'xuất xứ|nơi sản xuất|nước sản xuất|sản xuất tại|xuất xứ thương hiệu hàng',
  'negara asal|negara pembuat|negara produksi|dibuat di|tempat pembuatan|negara pengeluar|buatan',
  'ประเทศต้นกำเนิดสินค้า|ประเทศต้นกำเนิด|ประเทศที่ผลิต|แหล่งผลิต|ผลิตใน|ผลิตที่|ประเทศผู้ผลิต',
];

/** May also speak of something else; their value must be a place and nothing more. */
export const ORIGIN = [
  'origin|provenance|manufacture|production|fabrication',
  'herkunft|ursprung|herstellung|produktion',
  'origine|provenance',
  'origen|procedencia|origem|procedência|origine prodotto|provenienza',
  'oorsprong|herkomst|pochodzenie|ursprung|oprindelse|opprinnelse|alkuperä|původ|pôvod|proveniență|origine produs|származás|eredet|köken|orijin',
  'производство|происхождение|производител страна|походження|произход|προέλευση|καταγωγή|izcelsme|kilmė|päritolu|poreklo|podrijetlo|porijeklo|izvor',
  '原産|出身|来源|產自|원산|מקור|المنشأ|asal|nguồn gốc|แหล่งกำเนิด',
];

/** Not the making: kept as counter-evidence. */
export const DISPATCH = [
  'ships from|shipped from|dispatched from|dispatches from|item location|located in|delivery from|sold from|warehouse|stock location',
  'versand aus|artikelstandort|versandland|lieferung aus|standort',
  'expédié de|expédié depuis|envoyé depuis|lieu où se trouve|envío desde|se envía desde|enviado desde|ubicación del artículo|envio de|enviado de|spedito da|spedizione da|verzonden vanuit|wysyłka z|skickas från|sendes fra',
  'отправка из|доставка из|出貨地|发货地|發貨地|出品地|発送元|배송지|dikirim dari|gửi từ|ส่งจาก',
];

export const DESIGN = [
  'designed in|design in|designed by|dizains|entworfen in|conçu en|diseñado en|disegnato in|progettato in|projektowane w|дизайн|設計|design',
];

export const BRAND = [
  'brand origin|country of brand|brand country|markenland|pays de la marque|país de la marca|paese del marchio|страна бренда|страна-бренд|родина бренда|країна бренду|品牌国|品牌產地|品牌产地|品牌所在国|브랜드 국가|ブランド国|xuất xứ thương hiệu',
];
