/** China's provinces, prefectures and county cities, in Chinese and pinyin. */
import type { Sources } from '../sources';

/** The first two digits of a Chinese division code and ISO 3166-2. */
const ISO: Record<string, string> = {
  11: 'BJ',
  12: 'TJ',
  13: 'HE',
  14: 'SX',
  15: 'NM',
  21: 'LN',
  22: 'JL',
  23: 'HL',
  31: 'SH',
  32: 'JS',
  33: 'ZJ',
  34: 'AH',
  35: 'FJ',
  36: 'JX',
  37: 'SD',
  41: 'HA',
  42: 'HB',
  43: 'HN',
  44: 'GD',
  45: 'GX',
  46: 'HI',
  50: 'CQ',
  51: 'SC',
  52: 'GZ',
  53: 'YN',
  54: 'XZ',
  61: 'SN',
  62: 'GS',
  63: 'QH',
  64: 'NX',
  65: 'XJ',
};
/** What the source's pinyin gets wrong or people write otherwise, and the traditional characters. Own lines. */
const ALSO: Record<string, string> = {
  SN: 'shaanxi|陝西',
  NM: 'inner mongolia|nei mongol|neimenggu|內蒙古',
  XZ: 'tibet|xizang',
  HL: 'harbin|黑龍江',
  GD: 'guangdong|canton|kwangtung|廣東|guangzhou|廣州|chaozhou|dongguan|東莞|shantou|汕頭|foshan|zhongshan|huizhou|jiangmen',
  JS: '江蘇|nantong|changzhou|wuxi|無錫|蘇州',
  ZJ: 'chekiang|ningbo|寧波|wenzhou|溫州|yiwu|義烏|hangzhou|jinhua|shaoxing|紹興',
  FJ: 'fukien|xiamen|廈門|amoy|quanzhou|dehua|德化',
  SD: '山東|qingdao|青島|tsingtao|jinan',
  LN: '遼寧|dalian|大連',
  HB: 'wuhan|武漢',
  HN: 'changsha|長沙|liuyang',
  JX: 'jingdezhen|景德鎮',
  CQ: '重慶|chungking',
  XJ: '新疆|sinkiang',
  GZ: '貴州',
  YN: '雲南',
  GS: '甘肅',
  NX: '寧夏',
  GX: '廣西',
  BJ: 'peking|beijing',
  SH: 'shanghai',
  TJ: 'tientsin',
};
/** The first character run that the source's pinyin has for Harbin and Hohhot. */
const PINYIN: Record<string, string> = { Haerbin: 'harbin', Huhehaote: 'hohhot' };
/** Pinyin shorter than this is an ordinary word somewhere. */
const LATIN_MIN = 5;

type Division = [pinyin: string, chinese: string, code: string];

/** Name → "CN-GD", or "CN" where provinces share it (Suzhou, Taizhou, Fuzhou in pinyin). */
export async function readChinesePlaces(sources: Sources): Promise<Map<string, string>> {
  const source = await sources.json<{
    provinces: [code: string, chinese: string, pinyin: string][];
    prefecture: Division[];
    countyCities: Division[];
  }>('places/cn_places.json');
  const places = new Map<string, string>();
  const put = (name: string, place: string) => {
    const known = places.get(name);
    places.set(name, known === undefined || known === place ? place : 'CN');
  };
  for (const [pinyin, chinese, code] of [...source.prefecture, ...source.countyCities]) {
    const place = `CN-${ISO[code]}`;
    const latin = (PINYIN[pinyin] ?? pinyin).toLowerCase();
    if (latin.length >= LATIN_MIN) put(latin, place);
    if (chinese.length > 1) put(chinese, place);
  }
  // A province outranks the towns that share its name; its own name is never in doubt.
  for (const [code, chinese, pinyin] of source.provinces) {
    const place = `CN-${ISO[code]}`;
    places.set(chinese, place);
    places.set(`${chinese}省`, place);
    // The pinyin of Shaanxi and Shanxi is the same but for the tone: only the latter keeps it.
    if (code !== '61') places.set(pinyin.toLowerCase(), place);
  }
  for (const [iso, names] of Object.entries(ALSO))
    for (const name of names.split('|')) places.set(name, `CN-${iso}`);
  return places;
}
