/** China's provinces by ISO 3166-2 code: Latin, Chinese, Japanese. Facts; Inner Mongolia, Shaanxi, Tibet in their usual English. */
const lines = `
CN-BJ|Beijing|北京|北京
CN-TJ|Tianjin|天津|天津
CN-HE|Hebei|河北|河北省
CN-SX|Shanxi|山西|山西省
CN-NM|Inner Mongolia|内蒙古|内モンゴル
CN-LN|Liaoning|辽宁|遼寧省
CN-JL|Jilin|吉林|吉林省
CN-HL|Heilongjiang|黑龙江|黒竜江省
CN-SH|Shanghai|上海|上海
CN-JS|Jiangsu|江苏|江蘇省
CN-ZJ|Zhejiang|浙江|浙江省
CN-AH|Anhui|安徽|安徽省
CN-FJ|Fujian|福建|福建省
CN-JX|Jiangxi|江西|江西省
CN-SD|Shandong|山东|山東省
CN-HA|Henan|河南|河南省
CN-HB|Hubei|湖北|湖北省
CN-HN|Hunan|湖南|湖南省
CN-GD|Guangdong|广东|広東省
CN-GX|Guangxi|广西|広西
CN-HI|Hainan|海南|海南省
CN-CQ|Chongqing|重庆|重慶
CN-SC|Sichuan|四川|四川省
CN-GZ|Guizhou|贵州|貴州省
CN-YN|Yunnan|云南|雲南省
CN-XZ|Tibet|西藏|チベット
CN-SN|Shaanxi|陕西|陝西省
CN-GS|Gansu|甘肃|甘粛省
CN-QH|Qinghai|青海|青海省
CN-NX|Ningxia|宁夏|寧夏
CN-XJ|Xinjiang|新疆|新疆`;

const provinces = new Map(
  lines
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [code = '', ...names] = line.split('|');
      return [code, names];
    }),
);

/** ISO 3166-2 codes of the provinces that have a name here. */
export const provinceCodes: readonly string[] = [...provinces.keys()];

/** A province's name in a language; the code itself where it is not known. */
export function provinceName(code: string, language: string): string {
  const [latin, chinese, japanese] = provinces.get(code) ?? [];
  if (language.startsWith('zh')) return chinese ?? code;
  if (language.startsWith('ja')) return japanese ?? code;
  return latin ?? code;
}

/** Every name of a province, for searching. */
export function provinceNames(code: string): readonly string[] {
  return provinces.get(code) ?? [];
}
