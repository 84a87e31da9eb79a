import { expect, test } from 'vitest';
import type { PriceQuote } from '../../../../src/contracts/reading';
import { otherPrices } from '../../../../src/interpret/price/other-prices';

const quote = (
  text: string,
  role: PriceQuote['role'],
  foundIn: PriceQuote['foundIn'] = 'json-ld',
): PriceQuote => ({
  text,
  role,
  foundIn,
  locator: '',
  currency: 'EUR',
});

test('each other price once, the most trusted first; no delivery, no instalment', () => {
  const quotes = [
    quote('49.99', 'current'),
    quote('€ 49.99', 'current', 'price-tag'),
    quote('€ 79.99', 'list', 'price-tag'),
    quote('59', 'high'),
    quote('4.90', 'shipping'),
    quote('5.00', 'instalment'),
    quote('59.00', 'high'),
  ];
  expect(
    otherPrices(quotes, { amount: 49.99, currency: 'EUR' }, 'DE', 'DE').map(({ amount }) => amount),
  ).toEqual([59, 79.99]);
});

test('three at most; all where none was chosen', () => {
  const quotes = [1, 2, 3, 4, 5].map((amount) => quote(String(amount), 'current'));
  expect(otherPrices(quotes, null, 'DE', 'DE')).toHaveLength(3);
});
