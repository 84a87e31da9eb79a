/**
 * What a published footprint is called, and the gas that it counts. Own lists (2026). Written as stems: each begins a
 * word (Chinese, Japanese and Korean know no such beginnings) and may be followed by more letters.
 */
import type { Patterns, PatternsByLanguage } from './language';

/** What a text must hold to be quoted: it names CO2, or the footprint. "CO" at its end: a small "2" may follow. */
export const footprintStems: Patterns = {
  en: '\\bco ?[2₂²]|\\bco$|(?:carbon|climate) (?:foot|imp)|\\bgwp\\b',
  de: 'klimabil|treibhausp',
  fr: '[eint] carbone',
  es: 'huella ',
  it: 'impronta ',
  pt: 'pegada ',
  nl: 'voetafdruk',
  pl: 'ślad węgl',
  sv: 'klimat[ap]',
  ja: 'フットプリ',
  ko: '탄소',
  zh: '碳足|氧化碳',
};

/** The gas, or all that are counted as it; what says that others are counted as well may follow. */
export const gasNames: PatternsByLanguage = {
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
export const footprintNames: PatternsByLanguage = {
  en: '(?:carbon|climate|co2e?|ghg|greenhouse gas|product)[ -]foot ?print|footprint of|(?:carbon|climate|co2e?|ghg) impact|(?:carbon|co2e?|ghg|greenhouse gas|life ?-?cycle|climate|manufacturing|production) emissions?|emissions?\\b|emits?\\b|emitted|global warming potential|gwp\\b|pcf\\b',
  de: '(?:co2e?|klima|carbon|thg|treibhausgas)[ -]?(?:fu(?:ß|ss)abdruck|footprint|bilanz|emission|wirkung|ausstoß)|ökobilanz|fu(?:ß|ss)abdruck d|treibhauspotenzial|emission|emittier|entsteh|verursach',
  fr: 'empreinte (?:carbone|climat|co2)|bilan (?:carbone|co2)|impact (?:carbone|climat|co2)|émissions?|émet',
  es: 'huella (?:de carbono|climática|de co2|ecológica)|impacto (?:de carbono|climático)|emisi[oó]n|emite',
  it: 'impronta (?:di carbonio|carbonica|climatica|di co2|ecologica)|impatto climatico|emissioni|emette',
  pt: 'pegada (?:de carbono|carbónica|carbônica|climática|ecológica|de co2)|impacto climático|emiss[õã]|emite',
  nl: '(?:co2|klimaat|koolstof|carbon)[ -]?(?:voetafdruk|footprint|impact|uitstoot)|uitstoot',
  pl: 'ślad (?:węglowy|klimatyczny)|emisj[aei]|emituje',
  sv: '(?:klimat|koldioxid|co2)[ -]?(?:avtryck|fotavtryck|påverkan|utsläpp)|utsläpp|orsakar',
  ja: 'カーボンフットプリント|炭素フットプリント|cfp|排出量|温室効果ガス',
  ko: '탄소 ?발자국|배출량|온실가스',
  zh: '碳足[迹跡]|碳排放|排放量|温室气体|溫室氣體',
};
