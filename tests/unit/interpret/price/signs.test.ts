/** Which currencies a text's signs may mean. */
import { expect, test } from 'vitest';
import { unitsPerUsd } from '../../../../data/tables/money';
import { currencyIn } from '../../../../src/interpret/price/currency';
import { currencyOfCode, signsIn } from '../../../../src/interpret/price/signs';

test('every currency of the table is known by its code, before the amount and after it', () => {
  for (const code of Object.keys(unitsPerUsd))
    for (const text of [`${code} 12`, `12 ${code}`]) expect(currencyIn(text, null), text).toBe(code);
});

test('codes that were replaced mean the money of today', () => {
  expect(currencyOfCode('RUR')).toBe('RUB');
  expect(currencyOfCode('ABC')).toBeNull();
});

test.each([
  ['Rs 2,500', 'MU', 'MUR'],
  ['$250.00', 'NA', 'NAD'],
  ['P499.00', 'PH', 'PHP'],
  ['P499.00', 'BW', 'BWP'],
  ['L 450.00', 'HN', 'HNL'],
  ['Bs. 120', 'VE', 'VES'],
  ['4.990 kr.', 'IS', 'ISK'],
  ['25 руб.', 'BY', 'BYN'],
  ['¥168', 'CN', 'CNY'],
])('%s in a shop of %s', (text, country, currency) => {
  expect(currencyIn(text, country)).toBe(currency);
});

test('a letter means money only where it is that country’s', () => {
  expect(currencyIn('P499.00', 'DE')).toBeNull();
  expect(currencyIn('L 450', null)).toBeNull();
});

test('the longest sign at a place, and none inside a word', () => {
  expect(signsIn('US$ 5').map(({ currencies }) => currencies)).toEqual([['USD']]);
  expect(signsIn('5 руб.').map(({ end }) => end)).toEqual([6]);
  expect(signsIn('Kreta 5 km')).toEqual([]);
});
