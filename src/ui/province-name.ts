/**
 * China's provinces by ISO 3166-2 code: Latin, Chinese, Japanese, Korean, Arabic. Facts; Inner Mongolia, Shaanxi, Tibet
 * in their usual English. Korean writes Shanxi and Shaanxi alike, hence their Chinese characters.
 */
const lines = `
CN-BJ|Beijing|北京|北京|베이징|بكين
CN-TJ|Tianjin|天津|天津|톈진|تيانجين
CN-HE|Hebei|河北|河北省|허베이성|خبي
CN-SX|Shanxi|山西|山西省|산시성(山西)|شانشي
CN-NM|Inner Mongolia|内蒙古|内モンゴル|네이멍구|منغوليا الداخلية
CN-LN|Liaoning|辽宁|遼寧省|랴오닝성|لياونينغ
CN-JL|Jilin|吉林|吉林省|지린성|جيلين
CN-HL|Heilongjiang|黑龙江|黒竜江省|헤이룽장성|هيلونغجيانغ
CN-SH|Shanghai|上海|上海|상하이|شانغهاي
CN-JS|Jiangsu|江苏|江蘇省|장쑤성|جيانغسو
CN-ZJ|Zhejiang|浙江|浙江省|저장성|تشجيانغ
CN-AH|Anhui|安徽|安徽省|안후이성|آنهوي
CN-FJ|Fujian|福建|福建省|푸젠성|فوجيان
CN-JX|Jiangxi|江西|江西省|장시성|جيانغشي
CN-SD|Shandong|山东|山東省|산둥성|شاندونغ
CN-HA|Henan|河南|河南省|허난성|خنان
CN-HB|Hubei|湖北|湖北省|후베이성|خوبي
CN-HN|Hunan|湖南|湖南省|후난성|خونان
CN-GD|Guangdong|广东|広東省|광둥성|غوانغدونغ
CN-GX|Guangxi|广西|広西|광시|قوانغشي
CN-HI|Hainan|海南|海南省|하이난성|هاينان
CN-CQ|Chongqing|重庆|重慶|충칭|تشونغتشينغ
CN-SC|Sichuan|四川|四川省|쓰촨성|سيتشوان
CN-GZ|Guizhou|贵州|貴州省|구이저우성|قويتشو
CN-YN|Yunnan|云南|雲南省|윈난성|يونان
CN-XZ|Tibet|西藏|チベット|티베트|التبت
CN-SN|Shaanxi|陕西|陝西省|산시성(陝西)|شنشي
CN-GS|Gansu|甘肃|甘粛省|간쑤성|قانسو
CN-QH|Qinghai|青海|青海省|칭하이성|تشينغهاي
CN-NX|Ningxia|宁夏|寧夏|닝샤|نينغشيا
CN-XJ|Xinjiang|新疆|新疆|신장|شينجيانغ`;

const provinces = new Map(
  lines
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [code = '', ...names] = line.split('|');
      return [code, names];
    }),
);

/** The column of a language that has one; the first is every other's. */
const COLUMNS = ['zh', 'ja', 'ko', 'ar'];

/** Names that languages in Latin letters have of their own, in the order of the codes. */
const OWN_CODES = ['CN-BJ', 'CN-SH', 'CN-NM', 'CN-XZ'];
const OWN: Record<string, string> = {
  de: 'Peking|Shanghai|Innere Mongolei|Tibet',
  fr: 'Pékin|Shanghai|Mongolie-Intérieure|Tibet',
  es: 'Pekín|Shanghái|Mongolia Interior|Tíbet',
  it: 'Pechino|Shanghai|Mongolia Interna|Tibet',
  nl: 'Peking|Shanghai|Binnen-Mongolië|Tibet',
  pl: 'Pekin|Szanghaj|Mongolia Wewnętrzna|Tybet',
  pt: 'Pequim|Xangai|Mongólia Interior|Tibete',
  sv: 'Peking|Shanghai|Inre Mongoliet|Tibet',
};

/** ISO 3166-2 codes of the provinces that have a name here. */
export const provinceCodes: readonly string[] = [...provinces.keys()];

/** A province's name in a language, BCP 47; the code itself where it is not known. */
export function provinceName(code: string, language: string): string {
  const [latin, ...others] = provinces.get(code) ?? [];
  const tongue = language.slice(0, 2);
  const own = OWN[tongue]?.split('|')[OWN_CODES.indexOf(code)];
  return own ?? others[COLUMNS.indexOf(tongue)] ?? latin ?? code;
}

/** Every name of a province, for searching; that of the language given among them. */
export function provinceNames(code: string, language = ''): readonly string[] {
  const names = provinces.get(code) ?? [];
  return language && names.length ? [...new Set([...names, provinceName(code, language)])] : names;
}
