/**
 * A 50 EUR T-shirt bought in Germany, made in China, by hand from the sources:
 *   VAT of Germany 19 %:                                    50 / 1.19        = 42.01681 EUR
 *   market rate 2026-09-29, 0.88022588 EUR per USD:         / 0.88022588     = 47.73412 USD
 *   CPI-U mean of 2023 304.70158 (twelve months), 2026-05 335.123: * 0.9092231 = 43.40096 USD of 2023
 *   BEA 2017, apparel 315000, producers' share of household purchases 0.3376: 14.65217 USD at the factory gate
 *   CEDA 2025, China, apparel 1.023347 kg/USD:                               = 14.99425 kg
 * The same money in Germany, 0.191517 kg/USD:                                =  2.80610 kg
 * The same thing: price level of GDP 2019 Germany .903, China .713:
 *   (.903 / .713) ^ .25 = 1.060837;  2.80610 * 1.060837                      =  2.97682 kg
 */
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import type { Comparison } from '../../../src/model/types';

const purchase = { category: 'clothing', price: { amount: 50, currency: 'EUR' }, shopCountry: 'DE' };

/** The table's rounding is at most 0.1 %; ours must agree within that. */
function within(value: number | undefined, byHand: number): void {
  expect(Math.abs((value ?? Number.NaN) / byHand - 1)).toBeLessThan(0.001);
}

const result = compare(purchase, { country: 'CN' }, [{ country: 'DE' }]) as Comparison;
const germany = result.alternatives[0];

test('each step from the shelf to the factory gate', () => {
  expect(result.steps.vat).toBe(0.19);
  expect(result.steps.unitsPerUsd).toBe(0.88022588);
  within(result.steps.deflator, 0.9092231);
  expect(result.steps.producerShare).toBe(0.3376);
  within(result.producerUsd2023, 14.65217);
});

test('making it in China, and in Germany', () => {
  within(result.origin.making.kg, 14.99425);
  within(germany?.sameSpendKg, 2.8061);
  within(germany?.making.kg, 2.97682);
  within(germany?.ratio, 2.97682 / 14.99425);
  within(germany?.differenceKg, 2.97682 - 14.99425);
});

test('at equal money China is 5.3 to 5.4 times Germany (1.02 / 0.19)', () => {
  expect(result.origin.making.kg / (germany?.sameSpendKg ?? 0)).toBeCloseTo(5.34, 2);
});

test('Germany is clearly lower, and the range holds the figure', () => {
  expect(germany?.verdict).toBe('clearly-lower');
  expect(result.origin.making.lowKg).toBeLessThan(result.origin.making.kg);
  expect(result.origin.making.highKg).toBeGreaterThan(result.origin.making.kg);
});

test('the person is told whose data it is', () => {
  expect(result.dataset).toContain('CEDA by Watershed');
});
