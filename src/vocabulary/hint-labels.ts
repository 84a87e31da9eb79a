/** Labels of weak evidence of origin, each the whole of a label. Own lists (2026). */
import type { Words } from './language';

/** Where a marketplace's seller keeps the thing. In lower case. */
export const itemLocationLabels: Words = {
  en: 'item location|located in|ships from|shipped from|dispatched from|dispatches from|delivery from|location',
  de: 'artikelstandort|standort|versand aus|lieferung aus|versandland',
  fr: "lieu où se trouve l'objet|expédié depuis|expédié de",
  es: 'ubicación del artículo|envío desde',
  it: "luogo in cui si trova l'oggetto|spedito da",
  pt: 'localização do item|enviado de|envio de',
  nl: 'objectlocatie|verzonden vanuit',
  pl: 'lokalizacja przedmiotu|wysyłka z',
  sv: 'skickas från',
  da: 'sendes fra',
  ru: 'местоположение товара|отправка из',
  ja: '発送元|出品地|発送元の地域',
  zh: '发货地|發貨地|出貨地|商品所在地',
  ko: '배송지|출고지',
  vi: 'gửi từ',
  id: 'dikirim dari',
  th: 'ส่งจาก',
};

/** Who made it, where a postal address follows (the EU's product safety rules ask for it). In lower case. */
export const makerLabels: Words = {
  en: 'manufacturer|manufacturer address|manufacturer information|manufactured by|producer',
  de: 'hersteller|herstelleradresse|herstellerinformationen|herstellerinformation|angaben zum hersteller|kontaktadresse des herstellers',
  fr: 'fabricant|adresse du fabricant|informations sur le fabricant',
  es: 'fabricante|dirección del fabricante|información del fabricante',
  it: 'produttore|indirizzo del produttore|informazioni sul produttore',
  pt: 'morada do fabricante|endereço do fabricante',
  nl: 'fabrikant|adres van de fabrikant',
  pl: 'producent|adres producenta|dane producenta',
  sv: 'tillverkare',
  da: 'producent',
  no: 'produsent',
  fi: 'valmistaja',
  cs: 'výrobce|adresa výrobce',
  sk: 'výrobca',
  ro: 'producător',
  hu: 'gyártó',
  tr: 'üretici',
  ru: 'производитель|изготовитель',
  uk: 'виробник',
  bg: 'производител',
  el: 'κατασκευαστής',
  ja: '製造者|製造元',
  zh: '生产厂家|制造商|製造商',
  ko: '제조자|제조사',
};
