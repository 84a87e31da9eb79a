/** Price strings as shops of the world write them. */
import { describe, expect, test } from 'vitest';
import { amountIn, statedAmount } from '../../../../src/interpret/price/amount';
import { currenciesIn, currencyIn } from '../../../../src/interpret/price/currency';

test.each([
  ['$1,299.00', 1299],
  ['1.299,00 €', 1299],
  ['1.299,–', 1299],
  ['12 999 Kč', 12999],
  ['12\u202f999,50\u00a0€', 12999.5],
  ["CHF 1'250.50", 1250.5],
  ['₹1,23,456.00', 123456],
  ['$ 24.990', 24990],
  ['0.500', 0.5],
  ['.95', 0.95],
  ['Rs.450', 450],
  ['49, 90 zł', 49.9],
  ['29€ 95', 29.95],
  ['29 € 20 %', 29],
  ['１２，８００円', 12800],
  ['٤٥٠ ريال', 450],
  ['10,00 € – 20,00 €', 10],
])('%s', (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});

test.each(['', 'sold out', '-5', '1e308', 'NaN', '1234567890123456'])('%j is no price', (text) => {
  expect(amountIn(text)).toBeNull();
});

test('a thing that is free is stated to cost nothing, and has no amount to pay', () => {
  expect(statedAmount('Gratis')).toBe(0);
  expect(statedAmount('0,00 €')).toBe(0);
  expect(amountIn('0,00 €')).toBeNull();
});

describe('currencies', () => {
  test.each([
    ['US$ 12', 'USD'],
    ['R$ 12', 'BRL'],
    ['S/. 12', 'PEN'],
    ['12 руб.', 'RUB'],
    ['12 лв', 'BGN'],
    ['Rp 12.000', 'IDR'],
    ['12 zł', 'PLN'],
    ['12 pln', 'PLN'],
    ['NT$12', 'TWD'],
    ['12元', 'CNY'],
    ['12 د.إ', 'AED'],
    ['AED 80 (USD 22)', 'AED'],
  ])('%s', (text, currency) => {
    expect(currencyIn(text, null)).toBe(currency);
  });

  test('a sign that several share is settled by the shop’s country, else by the hint, else by the first', () => {
    expect(currenciesIn('$12').length).toBeGreaterThan(1);
    expect(currencyIn('$12', 'CL')).toBe('CLP');
    expect(currencyIn('$12', 'DE')).toBe('USD');
    expect(currencyIn('12 kr', 'NO')).toBe('NOK');
    expect(currencyIn('$12', null, 'prices in CAD')).toBe('CAD');
    expect(currencyIn('12', null, 'Price in £')).toBe('GBP');
  });

  test('letters of a word are no sign', () => {
    for (const word of ['Leather belt', 'trolley', 'Rpm 12', 'TLC 12', 'freeze', 'all 3', 'Tops']) {
      expect(currenciesIn(word)).toEqual([]);
    }
  });
});
