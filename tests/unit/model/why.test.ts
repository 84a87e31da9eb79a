/** METHOD §7: why two places differ. Every part by hand, and the sum for every country. */
import { expect, test } from 'vitest';
import { countryCodes } from '../../../src/model/countries';
import { placeOf } from '../../../src/model/place';
import { provinceList } from '../../../src/model/provinces';
import { type Standing, standingOf } from '../../../src/model/standing';
import { whyOf } from '../../../src/model/why';

function standing(code: string, sector: string): Standing {
  const found = standingOf(placeOf(code), sector);
  if ('problem' in found) throw new Error(`${code}: ${found.problem}`);
  return found;
}
const why = (one: string, other: string, sector = '339930') =>
  whyOf(standing(one, sector), standing(other, sector));

// China .2666 kg/kWh, 1.9976 kWh/PPP$, price level .713; United States .197, 1.2923, 1.042 (2019). w = .3:
// (.2666/.197)^.3 = 1.09501; (1.9976/1.2923)^.3 = 1.13958; price level (1.042/.713)^(.3 * .75) = 1.08912.
test('China over the United States: whole economies, weighed with .3', () => {
  const parts = why('CN', 'US');
  expect(Math.exp(parts.carbonPerEnergy)).toBeCloseTo(1.09501, 4);
  expect(Math.exp(parts.energyPerOutput)).toBeCloseTo(1.13958, 4);
  expect(Math.exp(parts.priceLevel)).toBeCloseTo(1.08912, 4);
  expect([parts.gridOrigin, parts.gridAlternative]).toEqual([557.5, 383.55]);
});

// Toys, China over Germany: x = .35 * 557.5/480 + .25 * .2509/.2 + .4 = 1.1201354; Germany .8732937; ln of it .248933.
// Electricity's part of the difference: .35 * (557.5 - 342.06)/480 = .157092 of .246842; fuel's .25 * (.2509 - .1791)/.2 = .08975.
// .7 * .248933 * .157092 / .246842 = .110896; .7 * .248933 * .08975 / .246842 = .063357.
test('China over Germany: the process on each place’s electricity and fuels', () => {
  const parts = why('CN', 'DE');
  expect(parts.grid).toBeCloseTo(0.110896, 4);
  expect(parts.fuel).toBeCloseTo(0.063357, 4);
});

test.each(['315000', '339930', '311300'])(
  '%s: the parts sum to ln H for every place beside China',
  (sector) => {
    let answered = 0;
    const codes = [...countryCodes, ...provinceList.map(({ code }) => code)].filter((code) => code !== 'AQ');
    for (const code of codes) {
      const parts = why('CN', code, sector);
      answered++;
      const sum =
        parts.grid +
        parts.fuel +
        parts.carbonPerEnergy +
        parts.energyPerOutput +
        parts.priceLevel +
        parts.industry;
      expect(sum, code).toBeCloseTo(parts.total, 12);
      expect(parts.total, code).toBeCloseTo(standing('CN', sector).lnKg - standing(code, sector).lnKg, 12);
    }
    expect(answered).toBe(280);
  },
);

test('a place beside itself has no reasons', () => {
  const { gridOrigin: _, gridAlternative: __, ...parts } = why('CN', 'CN');
  for (const part of Object.values(parts)) expect(Math.abs(part)).toBe(0);
});

test('where whole economies are not known, the industry’s part takes it up; the world’s energy stands in', () => {
  const parts = why('CN', 'TL');
  expect([parts.carbonPerEnergy, parts.energyPerOutput]).toEqual([0, 0]);
  expect(parts.gridAlternative).toBeNull();
  // The world's grid of 480 g stands in for Timor-Leste's.
  expect(standing('TL', '339930').energy.electricity).toBeCloseTo(0.35, 12);
});
