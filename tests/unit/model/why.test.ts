/** METHOD §6: why two origins differ, and the same process on the other's energy. */
import { expect, test } from 'vitest';
import { countryCodes } from '../../../src/model/countries';
import { factorOf } from '../../../src/model/factor-table';
import { sameProcessKg, whyOf } from '../../../src/model/why';

const times = (ln: number | undefined) => Number(Math.exp(ln ?? Number.NaN).toFixed(2));

// China .2666 kg/kWh, 1.9976 kWh/PPP$, price level .713; United States .197, 1.2923, 1.042 (2019):
// .2666/.197 = 1.35; 1.9976/1.2923 = 1.55; 1.042/.713 = 1.46; together 3.06.
test('China over the United States: 3.06 = 1.35 * 1.55 * 1.46', () => {
  const why = whyOf({ country: 'CN' }, { country: 'US' }, 1, 1);
  expect(times(why?.carbonPerEnergy)).toBe(1.35);
  expect(times(why?.energyPerOutput)).toBe(1.55);
  expect(times(why?.priceLevel)).toBe(1.46);
  const economy = (why?.carbonPerEnergy ?? 0) + (why?.energyPerOutput ?? 0) + (why?.priceLevel ?? 0);
  expect(times(economy)).toBe(3.06);
  expect([why?.gridOrigin, why?.gridAlternative]).toEqual([557.5, 383.55]);
});

// METHOD §6: Vietnam/US 5.30, of which 63 % is price level; India/US 3.70, 91 %.
test.each([
  ['VN', 5.3, 0.63],
  ['IN', 3.7, 0.91],
])('%s over the United States: %f, %f of it price level', (country, whole, share) => {
  const why = whyOf({ country }, { country: 'US' }, 1, 1);
  const economy = (why?.carbonPerEnergy ?? 0) + (why?.energyPerOutput ?? 0) + (why?.priceLevel ?? 0);
  expect(Math.abs(Math.exp(economy) / whole - 1)).toBeLessThan(0.01);
  expect((why?.priceLevel ?? 0) / economy).toBeCloseTo(share, 1);
});

test('the parts sum to the whole for every country beside China', () => {
  let answered = 0;
  for (const country of countryCodes) {
    const here = factorOf('CN', '315000');
    const there = factorOf(country, '315000');
    if (!here || !there) continue;
    const why = whyOf({ country: 'CN' }, { country }, here.kgPerUsd, there.kgPerUsd);
    if (!why) continue;
    answered++;
    const sum = why.carbonPerEnergy + why.energyPerOutput + why.priceLevel + why.industry;
    expect(sum).toBeCloseTo(Math.log(here.kgPerUsd / there.kgPerUsd), 12);
    expect(why.total).toBeCloseTo(sum, 12);
  }
  expect(answered).toBeGreaterThan(130);
});

// Clothing: s_el .49, s_fu .25. Grid 342.06/557.5 = .61356; energy 2024 .1791/.2509 = .71383.
// 10 * (.49*.61356 + .25*.71383 + .26) = 10 * (.30064 + .17846 + .26) = 7.3910
test('the same process on the German grid', () => {
  expect(sameProcessKg(10, { country: 'CN' }, { country: 'DE' }, '315000')).toBeCloseTo(7.391, 3);
});

// Toys: s_el .35: 10 * (.35*.61356 + .17846 + .40) = 7.9320
test('other goods use less electricity', () => {
  expect(sameProcessKg(10, { country: 'CN' }, { country: 'DE' }, '339930')).toBeCloseTo(7.932, 3);
});

test('absent drivers give null, not a number', () => {
  expect(whyOf({ country: 'CN' }, { country: 'AF' }, 1, 1)).toBeNull();
  expect(sameProcessKg(10, { country: 'CN' }, { country: 'TL' }, '315000')).toBeNull();
  expect(sameProcessKg(10, { country: 'CN' }, { country: 'ZZ' }, '315000')).toBeNull();
});
