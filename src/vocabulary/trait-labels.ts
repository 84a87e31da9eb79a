/**
 * Labels of rows that only one sort of thing has, each the whole of a label; what they say: `interpret/kind/traits.ts`.
 * Short lists (2026): each word is carried by the content script.
 */
import type { Words } from './language';

/** Of books. In lower case, with a straight apostrophe. */
export const bookLabels: Words = {
  en: 'isbn|isbn-10|isbn-13|number of pages|print length',
  de: 'seitenzahl|seitenanzahl|einband',
  fr: 'nombre de pages',
  es: 'número de páginas|encuadernación',
  it: 'numero di pagine',
  nl: "aantal pagina's",
  pl: 'liczba stron|oprawa',
  sv: 'antal sidor',
  da: 'antal sider',
  ru: 'количество страниц|переплет',
  ja: 'ページ数',
  zh: '页数|頁數',
  ko: '쪽수',
};

/** Of shoes. */
export const shoeLabels: Words = {
  en: 'heel height|outsole|sole material',
  de: 'absatzhöhe|laufsohle',
  fr: 'hauteur du talon|semelle extérieure',
  es: 'altura del tacón|suela',
  it: 'altezza tacco|suola',
  pt: 'altura do salto|solado',
  nl: 'hakhoogte|loopzool',
  pl: 'wysokość obcasa|podeszwa',
  sv: 'klackhöjd|yttersula',
  da: 'hælhøjde',
  ru: 'высота каблука|материал подошвы',
  ja: 'ヒール高',
  zh: '跟高',
  ko: '굽높이',
};
