/**
 * Made by `npm run data`; never edited by hand.
 * Source: grid factors: Ministry of Ecology and Environment of China; industrial CO2 by province: CEADs (ceads.net); secondary GDP: NBS; own part: Feng et al. 2013
 * Year: grid 2022; industry 2019 and 2007
 * Unit: multiplier on the factor of China (METHOD §2); its bounds: grid only, and r_p, industrial CO2 per secondary GDP with China = 1; r_p of 2007
 * Licence: facts; cite CEADs
 */
/** ISO 3166-2, English, Chinese, multiplier, grid only, raw ratio 2019, raw ratio 2007. Tibet has no data. */
export const provinceRows: readonly (readonly [
  string,
  string,
  string,
  number | null,
  number | null,
  number | null,
  number | null,
])[] = [
  ['CN-AH', 'Anhui', '安徽', 1.0545, 1.0568, 0.979, 1.239],
  ['CN-BJ', 'Beijing', '北京', 0.9059, 1.0086, 0.273, 0.612],
  ['CN-CQ', 'Chongqing', '重庆', 0.9317, 0.9944, 0.502, 0.951],
  ['CN-FJ', 'Fujian', '福建', 0.8874, 0.949, 0.509, 0.74],
  ['CN-GD', 'Guangdong', '广东', 0.887, 0.9615, 0.427, 0.518],
  ['CN-GS', 'Gansu', '甘肃', 1.0687, 0.9761, 2.047, 1.606],
  ['CN-GX', 'Guangxi', '广西', 0.9799, 0.9471, 1.328, 1.091],
  ['CN-GZ', 'Guizhou', '贵州', 1.0155, 0.9849, 1.304, 2.783],
  ['CN-HA', 'Henan', '河南', 0.9824, 1.0277, 0.623, 1.046],
  ['CN-HB', 'Hubei', '湖北', 0.9108, 0.9598, 0.596, 1.24],
  ['CN-HE', 'Hebei', '河北', 1.2064, 1.0755, 2.589, 1.539],
  ['CN-HI', 'Hainan', '海南', 0.9748, 0.9527, 1.216, 1.093],
  ['CN-HL', 'Heilongjiang', '黑龙江', 1.1263, 1, 2.52, 0.957],
  ['CN-HN', 'Hunan', '湖南', 0.9317, 0.9813, 0.592, 1.104],
  ['CN-JL', 'Jilin', '吉林', 1.0573, 0.9826, 1.816, 1.305],
  ['CN-JS', 'Jiangsu', '江苏', 0.9902, 1.0245, 0.706, 0.744],
  ['CN-JX', 'Jiangxi', '江西', 0.9929, 1.0155, 0.801, 0.938],
  ['CN-LN', 'Liaoning', '辽宁', 1.1018, 1.0103, 2.032, 1.291],
  ['CN-NM', 'Inner Mongolia', '内蒙古', 1.3067, 1.0593, 4.624, 2.285],
  ['CN-NX', 'Ningxia', '宁夏', 1.329, 1.0424, 5.445, 3.234],
  ['CN-QH', 'Qinghai', '青海', 0.8727, 0.8478, 1.245, 1.103],
  ['CN-SC', 'Sichuan', '四川', 0.7809, 0.8413, 0.517, 0.797],
  ['CN-SD', 'Shandong', '山东', 1.0651, 1.0419, 1.227, 0.906],
  ['CN-SH', 'Shanghai', '上海', 0.9525, 1.0193, 0.475, 0.514],
  ['CN-SN', 'Shaanxi', '陕西', 1.0293, 1.0477, 0.836, 0.967],
  ['CN-SX', 'Shanxi', '山西', 1.2217, 1.0692, 2.922, 2.203],
  ['CN-TJ', 'Tianjin', '天津', 1.0781, 1.0671, 1.105, 0.727],
  ['CN-XJ', 'Xinjiang', '新疆', 1.224, 1.0346, 3.538, 1.407],
  ['CN-XZ', 'Tibet', '西藏', null, null, null, null],
  ['CN-YN', 'Yunnan', '云南', 0.7834, 0.828, 0.628, 1.551],
  ['CN-ZJ', 'Zhejiang', '浙江', 0.9308, 0.9914, 0.516, 0.695],
];
