/** What names money, and what only looks like it. */
import { expect, test } from 'vitest';
import { namesMoney } from '../../../../src/content/page/currency-words';

test.each(['USD 12', '12 EUR', 'EUR', '12.50 (EUR incl. VAT)', 'CHF: 9', '€ 5', '12 Kč', '870 руб'])(
  'money: %s',
  (text) => {
    expect(namesMoney(text)).toBe(true);
  },
);

test.each(['Graphics: AMD Radeon Pro 56', 'ALL sizes', 'Model USDX 4', '12'])('no money: %s', (text) => {
  expect(namesMoney(text)).toBe(false);
});
