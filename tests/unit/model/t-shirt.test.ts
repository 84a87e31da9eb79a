/**
 * A 50 EUR T-shirt bought in Germany, made in China, by hand from the sources (METHOD §1, §2):
 *   VAT of Germany 19 %:                                    50 / 1.19        = 42.01681 EUR
 *   market rate 2026-09-29, 0.88022588 EUR per USD:         / 0.88022588     = 47.73412 USD without tax
 *   level of a T-shirt of 15 USD and .17 kg made in China (textiles' table):   3.97 kg
 *   mass not known: 3.97 * (47.73412 / 15) ^ .4                              = 6.30791 kg
 *   of 200 g:       3.97 * (47.73412 / 15) ^ .2 * (.2 / .17) ^ .75           = 5.65293 kg
 * The same in Germany:
 *   industries (CEDA 2025 .191517 and 1.023347 kg/USD; price levels .903 and .713):
 *     .191517 / 1.023347 * (.903 / .713) ^ .25                               = .198534
 *   process (grid 342.06 and 557.5 g/kWh; .1791 and .2509 kg per kWh of energy; shares .30 and .30):
 *     (.3 * 342.06/480 + .3 * .1791/.2 + .4) / (.3 * 557.5/480 + .3 * .2509/.2 + .4) = .8824375 / 1.1247875 = .784537
 *   H = .198534 ^ .3 * .784537 ^ .7                                          = .519493
 *   6.30791 * .519493                                                        = 3.27692 kg
 *   P(lower) = Phi(-ln .519493 / .40) = Phi(1.63726)                         = .94921: probably lower
 * Background, METHOD 1: CPI 304.70158 -> 335.123, producers' share .3376: 14.65217 USD at the factory * 1.023347 = 14.99425 kg
 */
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import type { Comparison } from '../../../src/model/types';

const purchase = { kind: 't-shirt', price: { amount: 50, currency: 'EUR' }, shopCountry: 'DE' };

/** The tables' rounding is at most 0.1 %; ours must agree within that. */
function within(value: number | undefined, byHand: number): void {
  expect(Math.abs((value ?? Number.NaN) / byHand - 1)).toBeLessThan(0.001);
}

const result = compare(purchase, { country: 'CN' }, [{ country: 'DE' }]) as Comparison;
const germany = result.alternatives[0];

test('each step from the shelf to dollars, and on to the factory gate', () => {
  expect(result.steps?.vat).toBe(0.19);
  expect(result.steps?.unitsPerUsd).toBe(0.88022588);
  within(result.price.usd, 47.73412);
  within(result.steps?.deflator, 0.9092231);
  expect(result.steps?.producerShare).toBe(0.3376);
  within(result.steps?.producerUsd2023, 14.65217);
});

test('making it in China, mass not known and known', () => {
  within(result.origin.making.kg, 6.30791);
  expect(result.mass).toEqual({ massKg: 0.17, source: 'usual' });
  const weighed = compare(
    { ...purchase, mass: { massKg: 0.2, source: 'page' } },
    { country: 'CN' },
    [],
  ) as Comparison;
  within(weighed.origin.making.kg, 5.65293);
  expect(weighed.origin.making.highKg / weighed.origin.making.kg).toBeLessThan(
    result.origin.making.highKg / result.origin.making.kg,
  );
});

test('the same in Germany: both sides, the blend, the kg, the word', () => {
  within(germany?.thingRatio, 0.198534);
  within(germany?.processRatio, 0.784537);
  within(germany?.ratio, 0.519493);
  within(germany?.making.kg, 3.27692);
  within(germany?.differenceKg, 3.27692 - 6.30791);
  expect(germany?.probabilityLower).toBeCloseTo(0.94921, 3);
  expect(germany?.verdict).toBe('probably-lower');
});

test('the range of the difference is that of H: 6.30791 * (.519493 * exp(∓1.644854 * .40) − 1)', () => {
  within(germany?.differenceLowKg, 6.30791 * (0.519493 * Math.exp(-1.6448536 * 0.4) - 1));
  within(germany?.differenceHighKg, 6.30791 * (0.519493 * Math.exp(1.6448536 * 0.4) - 1));
});

test('spending averages stay in the background: 5.34 times Germany at equal money, METHOD 1’s 14.99 kg', () => {
  expect(1 / (germany?.spendRatio ?? 0)).toBeCloseTo(5.34, 2);
  within(result.spend?.kg, 14.99425);
});

test('of wool it is 3.23 times a cotton one; an unknown material is noted and changes nothing', () => {
  const of = (material: string) =>
    compare({ ...purchase, material: [{ material, share: 1 }] }, { country: 'CN' }, []) as Comparison;
  within(of('wool').origin.making.kg, 6.30791 * 3.23);
  expect(of('cotton').origin.making.kg).toBe(result.origin.making.kg);
  expect(of('asbestos').notes).toEqual([{ problem: 'unknown-material', given: 'asbestos' }]);
  expect(of('asbestos').origin.making.kg).toBe(result.origin.making.kg);
});

test('the person is told whose data it is', () => {
  expect(result.dataset).toContain('CEDA by Watershed');
  expect(result.dataset).toContain('Boavizta');
});
