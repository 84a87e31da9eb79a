/**
 * Names of countries and Chinese provinces → place. Country names come from the browser's own Unicode data
 * (Intl.DisplayNames) in the languages below, with our alias lines for what shops write besides.
 */
import { countryCodes } from '../../model/countries';
import type { Place } from '../../model/place';
import { provinceList } from '../../model/provinces';

const LANGUAGES =
  'en de fr es it pt nl pl sv da nb fi cs sk ro hu tr ru uk bg el ja zh-Hans zh-Hant ko ar he lv lt et sl hr vi id th'.split(
    ' ',
  );

/** What shops write that Unicode does not list: our own lines. */
const ALIASES: Record<string, string> = {
  US: 'usa|u.s.a.|u.s.|us|united states of america|the united states|america|sua|eua|ee.uu.|eeuu|estados unidos de america|estados unidos|сша|美国|美國|アメリカ|米国|미국|ארצות הברית|ארה"ב',
  GB: 'uk|u.k.|great britain|britain|england|scotland|wales|großbritannien|grande-bretagne|gran bretaña|gran bretagna|великобритания|英国|英國|イギリス|영국',
  CN: "china|prc|p.r.c.|p.r. china|pr china|people's republic of china|mainland china|china mainland|volksrepublik china|vr china|rpc|kitajska|chine|cina|chiny|čína|kína|китай|кнр|中国|中國|中国大陆|中國大陸|中国製|중국|סין|الصين|trung quốc đại lục|trung quoc",
  VN: 'viet nam|vietnam|viết nam|вьетнам|越南|ベトナム|베트남',
  TR: 'turkey|türkiye|turkiye|türkei|turquie|turquía|turchia|turcja|turquia|турция|トルコ|土耳其|터키',
  KR: 'korea|south korea|republic of korea|südkorea|corée|corea|corea del sur|corea del sud|한국|대한민국|국산|韓国|韩国|韓國',
  TW: 'taiwan|taiwan r.o.c.|台灣|台湾|臺灣|대만',
  HK: 'hong kong|hongkong|hong kong s.a.r.|香港',
  CZ: 'czech republic|tschechische republik|tschechien|république tchèque|república checa|repubblica ceca|česká republika|чехия',
  NL: 'holland|the netherlands|niederlande|pays-bas|paesi bassi|países bajos|holanda|olanda|нидерланды|голландия',
  AE: 'uae|u.a.e.',
  RU: 'russia|russian federation|россия|рф',
  MM: 'myanmar|burma|birma|birmanie',
  MK: 'macedonia|mazedonien',
  BY: 'belarus|weißrussland|беларусь|республика беларусь',
  DE: 'brd|federal republic of germany|bundesrepublik deutschland|deutschland|германия|德国|德國|ドイツ|독일',
  JP: '日本|japan|japón|япония|일본|日本製',
  AU: '澳洲|澳大利亚|オーストラリア|호주',
  TH: '泰国|泰國|タイ|태국|таиланд',
  IN: '印度|インド|인도|bharat',
  SK: 'slovak republic|slowakische republik',
  MD: 'moldova',
  BA: 'bosnia|bosnien',
  CI: 'ivory coast',
};

/** Case, accents' spelling, brackets and dots do not tell countries apart. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’`´]/g, "'")
    .replace(/[.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

let names: Map<string, Place> | undefined;

/** Built once a worker's life, in a few milliseconds. Shorter than two letters or three Latin ones: left out. */
export function placeNames(): Map<string, Place> {
  if (names) return names;
  const built = new Map<string, Place>();
  const put = (name: string, place: Place) => {
    const key = nameKey(name);
    if (key.length > 1 && !built.has(key)) built.set(key, place);
  };
  for (const [country, aliases] of Object.entries(ALIASES))
    for (const alias of aliases.split('|')) put(alias, { country });
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const country of countryCodes) {
      const name = display.of(country);
      if (!name) continue;
      put(name, { country });
      put(name.replace(/\s*[([（].*/, ''), { country });
    }
  }
  for (const { code, name, chineseName } of provinceList) {
    put(name, { country: 'CN', subdivision: code });
    put(chineseName, { country: 'CN', subdivision: code });
    put(`${chineseName}省`, { country: 'CN', subdivision: code });
  }
  names = built;
  return built;
}
