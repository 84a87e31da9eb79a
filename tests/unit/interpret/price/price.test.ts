/** Prices as shops write them; the amounts are read off the strings by eye. */
import { describe, expect, test } from 'vitest';
import type { PriceQuote } from '../../../../src/contracts/reading';
import { amountIn } from '../../../../src/interpret/price/amount';
import { currencyIn } from '../../../../src/interpret/price/currency';
import { priceFrom } from '../../../../src/interpret/price/price';

test.each([
  ['€49.99', 49.99],
  ['1.234,56 €', 1234.56],
  ['1,234.56', 1234.56],
  ['$ 1.144.000', 1144000],
  ['$249.990', 249990],
  ["CHF 12'900.-", 12900],
  ['1 234,50 zł', 1234.5],
  ['0,99', 0.99],
  ['0.999', 0.999],
  ['12.-', 12],
  ['free', null],
  ['0', null],
  ['-5', null],
  ['1e308', null],
  ['1e+308', null],
  ['99999999999999999999', null],
])('amountIn(%s)', (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});

test.each([
  ['€5', null, 'EUR'],
  ['5 USD', 'DE', 'USD'],
  ['$5', null, 'USD'],
  ['$5', 'CL', 'CLP'],
  ['$5', 'AU', 'AUD'],
  ['¥500', 'CN', 'CNY'],
  ['¥500', 'JP', 'JPY'],
  ['500 kr', 'NO', 'NOK'],
  ['5 ZZZ', null, null],
  ['5', 'DE', null],
])('currencyIn(%s, %s)', (text, shop, currency) => {
  expect(currencyIn(text, shop)).toBe(currency);
});

const quote = (text: string, change: Partial<PriceQuote> = {}): PriceQuote => ({
  text,
  foundIn: 'json-ld',
  locator: 'offers.price',
  currency: 'EUR',
  role: 'current',
  ...change,
});

describe('priceFrom', () => {
  test('structured data before a tag, current before list', () => {
    const quotes = [
      quote('59,99 €', { foundIn: 'price-tag', currency: null, role: 'list' }),
      quote('39,99 €', { foundIn: 'price-tag', currency: null }),
      quote('49.99'),
    ];
    expect(priceFrom(quotes, 'DE', null)?.value).toEqual({ amount: 49.99, currency: 'EUR' });
  });
  test('two offers of one product: the lower', () => {
    expect(priceFrom([quote('18.00'), quote('17.10')], 'IT', null)?.value.amount).toBe(17.1);
  });
  test('no amount, no currency, an unknown currency, zero: no price', () => {
    expect(priceFrom([], 'DE', 'DE')).toBeNull();
    expect(priceFrom([quote('49.99', { currency: null })], null, 'DE')).toBeNull();
    expect(priceFrom([quote('49.99', { currency: 'ZZZ' })], 'DE', 'DE')).toBeNull();
    expect(priceFrom([quote('0')], 'DE', 'DE')).toBeNull();
  });
});
