/** Texts of one amount and of several: what each is worth, in which money, and what it is. */
import { describe, expect, test } from 'vitest';
import { textPrices } from '../../../../src/interpret/price/text-prices';

const said = (text: string, before = '', after = '') =>
  textPrices(text, null, before, after).map(({ value, role, sign }) => [value, role, sign?.currencies[0]]);

test.each([
  [
    '£100.00 ex VAT £120.00 inc VAT',
    [
      [100, 'net', 'GBP'],
      [120, 'gross', 'GBP'],
    ],
  ],
  ['39,00 € inkl. MwSt. zzgl. Versand', [[39, 'gross', 'EUR']]],
  [
    'R$ 199,00 em 10x de R$ 19,90',
    [
      [199, 'current', 'BRL'],
      [19.9, 'part', 'BRL'],
    ],
  ],
  [
    'statt 99,00 € jetzt 79,00 €',
    [
      [99, 'list', 'EUR'],
      [79, 'current', 'EUR'],
    ],
  ],
  [
    '24,90 € jetzt 19,90 €',
    [
      [24.9, 'list', 'EUR'],
      [19.9, 'current', 'EUR'],
    ],
  ],
  [
    '59,00 € → 39,00 €',
    [
      [59, 'list', 'EUR'],
      [39, 'current', 'EUR'],
    ],
  ],
  [
    'from $20 to $40',
    [
      [20, 'low', 'USD'],
      [40, 'high', 'USD'],
    ],
  ],
  [
    '39,00 € – 59,00 €',
    [
      [39, 'current', 'EUR'],
      [59, 'high', 'EUR'],
    ],
  ],
  ['Members: 35,00 €', [[35, 'member', 'EUR']]],
  ['with code SAVE: 35,00 €', [[35, 'saving', 'EUR']]],
  ['Discounted price £28', [[28, 'current', 'GBP']]],
  ['Set discount £6', [[6, 'saving', 'GBP']]],
  ['Цена со скидкой 780 ₽', [[780, 'current', 'RUB']]],
  ['Скидка 80 ₽', [[80, 'saving', 'RUB']]],
  ['12,99 €/kg', [[12.99, 'unit', 'EUR']]],
  ['3 for £10', [[10, 'multi-buy', 'GBP']]],
  ['10+ $9.00', [[9, 'tier', 'USD']]],
  ['1+ $12.00', [[12, 'current', 'USD']]],
  ['Save 20% £79.99', [[79.99, 'current', 'GBP']]],
  ['5,99 € Versand', [[5.99, 'saving', 'EUR']]],
  ['$159.00 on a 2-year contract', [[159, 'instalment', 'USD']]],
  ['Set of 2 £40', [[40, 'current', 'GBP']]],
  ['iPhone 15 $799.00', [[799, 'current', 'USD']]],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

describe('words in a box of their own', () => {
  test('a label speaks of the amount that has no words', () => {
    expect(said('59,00 €', 'Old price:')).toEqual([[59, 'list', 'EUR']]);
    expect(said('£588', 'Monthly')).toEqual([[588, 'part', 'GBP']]);
    expect(said('Total £588', 'Monthly')).toEqual([[588, 'current', 'GBP']]);
  });
  test('what goes on about the amount before is not this one’s', () => {
    expect(said('£588', 'per month')).toEqual([[588, 'current', 'GBP']]);
  });
  test('what follows may make it a part of the price, but a label with a colon is the next one’s', () => {
    expect(said('$ 27.45', '', '/mo.')).toEqual([[27.45, 'instalment', 'USD']]);
    expect(said('100,00 €', '', 'Brez DDV:')).toEqual([[100, 'current', 'EUR']]);
  });
});

test('a date, a telephone number, a model and a table state no amount', () => {
  for (const text of ['MT0607B', '12/16/2015 23:59:59', '0113 277 0634', '1 € 2 € 3 € 4 € 5 €'])
    expect(
      said(text).filter(([, , currency]) => currency),
      text,
    ).toEqual([]);
});
