/**
 * Labels of rows that only one sort of thing has, each the whole of a label; what they say: `interpret/kind/traits.ts`.
 * Short lists (2026): each word is carried by the content script, as a hash.
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

/** Of screens, cameras and printers. */
export const resolutionLabels: Words = {
  en: 'resolution|screen resolution|display resolution',
  de: 'auflösung|bildschirmauflösung',
  fr: 'résolution',
  es: 'resolución',
  it: 'risoluzione',
  pt: 'resolução',
  nl: 'resolutie|schermresolutie',
  pl: 'rozdzielczość|rozdzielczość ekranu',
  sv: 'upplösning',
  da: 'opløsning',
  ru: 'разрешение|разрешение экрана',
  ja: '解像度|画面解像度',
  zh: '分辨率|解析度',
  ko: '해상도',
};

/** Of memories, batteries and vessels: the unit of the value tells which. */
export const capacityLabels: Words = {
  en: 'capacity|storage capacity|battery capacity|ram',
  de: 'kapazität|speicherkapazität|akkukapazität|fassungsvermögen',
  fr: 'capacité|capacité de stockage',
  es: 'capacidad|capacidad de almacenamiento',
  it: 'capacità',
  pt: 'capacidade',
  nl: 'capaciteit|opslagcapaciteit',
  pl: 'pojemność',
  sv: 'kapacitet',
  da: 'kapacitet',
  ru: 'емкость|ёмкость',
  ja: '容量',
  zh: '容量',
  ko: '용량',
};
