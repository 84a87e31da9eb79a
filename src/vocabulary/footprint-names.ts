/**
 * What a published footprint is called, and the gas that it counts. Own lists (2026). Written as stems: each begins a
 * word (Chinese, Japanese and Korean know no such beginnings) and may be followed by more letters.
 */
import type { Patterns } from './language';

/** What a text must hold to be quoted. "CO" at its end: a small "2" follows in a box of its own. */
export const footprintStems: Patterns = {
  en: '\\bco ?[2₂²]|\\bco$|carbon f',
  ko: '탄소',
  zh: '碳',
};

/** The gas, or all that are counted as it; what says that others are counted as well may follow. */
export const gasNames: Patterns = {
  en: 'co2|carbon dioxide|ghg\\b|greenhouse gas',
  de: 'kohlen(?:stoff)?dioxid|treibhausgas',
  fr: 'dioxyde de carbone|gaz à effet de serre',
  es: 'dióxido de carbono',
  it: 'anidride carbonica',
  pt: 'dióxido de carbono',
  nl: 'koolstofdioxide|kooldioxide',
  pl: 'dwutlenk[ui] węgla',
  sv: 'koldioxid',
  ja: '二酸化炭素',
  ko: '이산화탄소',
  zh: '二氧化碳',
};

/** Words that announce a footprint. The gas alone is none: it is sold in cartridges. */
export const footprintNames: Patterns = {
  en: '(?:carbon|climate|co2e?|ghg|product)[ -]foot ?print|footprint of|(?:carbon|climate|co2e?) impact|emissions?\\b|emits?\\b|global warming potential|gwp\\b|pcf\\b',
  de: '(?:co2e?|klima|carbon|thg)[ -]?(?:fu(?:ß|ss)abdruck|footprint|bilanz|emission)|fu(?:ß|ss)abdruck d|treibhauspotenzial|emission|entsteh|verursach',
  fr: 'empreinte (?:carbone|co2)|bilan carbone|impact (?:carbone|climat)|émissions?|émet',
  es: 'huella (?:de carbono|climática|de co2)|emisi[oó]n|emite',
  it: 'impronta (?:di carbonio|carbonica|di co2)|impatto climatico|emission[ei]',
  pt: 'pegada (?:de carbono|carbó|ecológica)|emiss[õã]',
  nl: '(?:co2|klimaat|koolstof)[ -]?(?:voetafdruk|impact)|uitstoot',
  pl: 'ślad węglowy|emisj[aei]',
  sv: '(?:klimat|koldioxid)(?:fot)?(?:avtryck|påverkan)|utsläpp|orsakar',
  ja: 'フットプリント|排出量',
  ko: '탄소 ?발자국|배출량',
  zh: '碳足[迹跡]|碳排放|排放量',
};
