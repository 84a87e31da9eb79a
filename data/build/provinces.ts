/** China by province (METHOD §2): a multiplier on the country's factors, and two bounds. */
import type { Row, Sources } from './sources';
import { moduleText, type Table } from './table';

/** ISO 3166-2:CN and the names that atlases use in English. Checked by hand: pinyin alone confuses Shanxi and Shaanxi. */
const PROVINCES: readonly [code: string, english: string, chinese: string][] = [
  ['CN-AH', 'Anhui', '安徽'],
  ['CN-BJ', 'Beijing', '北京'],
  ['CN-CQ', 'Chongqing', '重庆'],
  ['CN-FJ', 'Fujian', '福建'],
  ['CN-GD', 'Guangdong', '广东'],
  ['CN-GS', 'Gansu', '甘肃'],
  ['CN-GX', 'Guangxi', '广西'],
  ['CN-GZ', 'Guizhou', '贵州'],
  ['CN-HA', 'Henan', '河南'],
  ['CN-HB', 'Hubei', '湖北'],
  ['CN-HE', 'Hebei', '河北'],
  ['CN-HI', 'Hainan', '海南'],
  ['CN-HL', 'Heilongjiang', '黑龙江'],
  ['CN-HN', 'Hunan', '湖南'],
  ['CN-JL', 'Jilin', '吉林'],
  ['CN-JS', 'Jiangsu', '江苏'],
  ['CN-JX', 'Jiangxi', '江西'],
  ['CN-LN', 'Liaoning', '辽宁'],
  ['CN-NM', 'Inner Mongolia', '内蒙古'],
  ['CN-NX', 'Ningxia', '宁夏'],
  ['CN-QH', 'Qinghai', '青海'],
  ['CN-SC', 'Sichuan', '四川'],
  ['CN-SD', 'Shandong', '山东'],
  ['CN-SH', 'Shanghai', '上海'],
  ['CN-SN', 'Shaanxi', '陕西'],
  ['CN-SX', 'Shanxi', '山西'],
  ['CN-TJ', 'Tianjin', '天津'],
  ['CN-XJ', 'Xinjiang', '新疆'],
  ['CN-XZ', 'Tibet', '西藏'],
  ['CN-YN', 'Yunnan', '云南'],
  ['CN-ZJ', 'Zhejiang', '浙江'],
];

/** 1 − .57: the part of emissions that stays in the province's own goods (Feng et al. 2013). */
const OWN_PART = 0.43;

/** METHOD §2. gridRatio = g_p/g_CN; industryRatio = r_p. */
export function provinceMultiplier(gridRatio: number, industryRatio: number): number {
  return 1 + OWN_PART * (0.5 * (gridRatio - 1) + 0.5 * (Math.sqrt(industryRatio) - 1));
}

/** The grid's part alone, as METHOD's lower bound has it: 1 + .43 * .5 * (g_p/g_CN − 1). */
export function gridOnlyMultiplier(gridRatio: number): number {
  return 1 + OWN_PART * 0.5 * (gridRatio - 1);
}

function numbersOf(row: Row): [number, number, number] {
  const grid = Number(row.grid_ratio_2022);
  const industry = Number(row.ratio_industry);
  return [provinceMultiplier(grid, industry), gridOnlyMultiplier(grid), industry];
}

export async function buildProvinces(sources: Sources): Promise<Table> {
  const rows = await sources.rows('china/province_multipliers.csv');
  const then = await sources.rows('china/province_intensity.csv');
  const byChinese = new Map(rows.map((row) => [row.zh ?? '', row]));
  let worst = 0;
  const lines = PROVINCES.map(([code, english, chinese]) => {
    const row = byChinese.get(chinese);
    if (!row) return `  ['${code}', '${english}', '${chinese}', null, null, null, null],`;
    const numbers = numbersOf(row);
    worst = Math.max(worst, Math.abs(numbers[0] - Number(row.multiplier_central)));
    const old = then.find((line) => line.year === '2007' && line.province === english);
    const ratio2007 = old ? Number(Number(old.ratio_industry).toFixed(3)) : null;
    return `  ['${code}', '${english}', '${chinese}', ${numbers.map((value) => Number(value.toFixed(4))).join(', ')}, ${ratio2007}],`;
  });
  return {
    file: 'provinces.ts',
    content: moduleText(
      {
        source:
          'grid factors: Ministry of Ecology and Environment of China; industrial CO2 by province: CEADs (ceads.net); secondary GDP: NBS; own part: Feng et al. 2013',
        year: 'grid 2022; industry 2019 and 2007',
        unit: 'multiplier on the factor of China (METHOD §2); its bounds: grid only, and r_p, industrial CO2 per secondary GDP with China = 1; r_p of 2007',
        licence: 'facts; cite CEADs',
      },
      `/** ISO 3166-2, English, Chinese, multiplier, grid only, raw ratio 2019, raw ratio 2007. Tibet has no data. */
export const provinceRows: readonly (readonly [
  string,
  string,
  string,
  number | null,
  number | null,
  number | null,
  number | null,
])[] = [
${lines.join('\n')}
];
`,
    ),
    report: [
      `${PROVINCES.length} provinces, ${rows.length} with figures; largest gap to the source's own multiplier ${worst.toFixed(4)}`,
    ],
  };
}
