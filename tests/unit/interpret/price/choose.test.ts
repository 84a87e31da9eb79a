/** Data and what is shown, each against the other. */
import { expect, test } from 'vitest';
import type { PriceQuote } from '../../../../src/contracts/reading';
import { priceFrom } from '../../../../src/interpret/price/price';

const data = (text: string, change: Partial<PriceQuote> = {}): PriceQuote => ({
  text,
  foundIn: 'json-ld',
  locator: 'offers.price',
  currency: 'EUR',
  role: 'current',
  ...change,
});
const tag = (text: string, change: Partial<PriceQuote> = {}): PriceQuote =>
  data(text, { foundIn: 'price-tag', currency: null, stepsToHeading: 1, ...change });
const priceOf = (...quotes: PriceQuote[]) => priceFrom(quotes, null, null)?.value.amount ?? null;

test('a "from" that is shown picks among the offers', () => {
  expect(priceOf(data('119'), data('99'), data('135'), tag('ab 119,00 €'))).toBe(119);
});
test('data that the page calls a monthly part are no price', () => {
  expect(priceOf(data('24.99'), tag('24,99 € / Monat'))).toBeNull();
  expect(priceOf(data('24.99'), tag('24,99 € / Monat'), tag('599,00 €'))).toBe(599);
});
test('data that the page says are for members give way to what anyone pays', () => {
  expect(priceOf(data('35'), tag('Mitglieder: 35,00 €'), tag('39,00 €'))).toBe(39);
  expect(priceOf(data('35'), tag('Mitglieder: 35,00 €'))).toBe(35);
});
test('a former price in one place of the data is one in the others', () => {
  expect(
    priceOf(data('42'), data('42', { foundIn: 'meta', role: 'list' }), data('33.60', { foundIn: 'meta' })),
  ).toBe(33.6);
});
test('thousands and cents as the page shows them', () => {
  expect(priceOf(data('12.990'), tag('12.990 €'))).toBe(12990);
  expect(priceOf(data('4995'), tag('49,95 €'))).toBe(49.95);
  expect(priceOf(data('20638.61'), tag('20 639 €'))).toBe(20639);
  expect(priceOf(data('4995'), tag('11,00 €'))).toBe(4995);
});
test('with tax before without, nearest to the heading before elsewhere', () => {
  expect(priceOf(tag('100,84 € zzgl. MwSt.'), tag('120,00 € inkl. MwSt.'))).toBe(120);
  expect(priceOf(tag('5,00 €', { stepsToHeading: 4 }), tag('9,00 €'))).toBe(9);
});
test('a price by weight where it is the only one', () => {
  expect(priceOf(tag('12,90 €/kg'))).toBe(12.9);
  expect(priceOf(tag('12,90 €/kg'), tag('4,55 €'))).toBe(4.55);
});
test('a number without a sign in a box called a price takes the money of the others', () => {
  const bare = tag('649.00', { boxNames: ['span price-now'] });
  expect(priceFrom([bare, tag('449,00 €', { stepsToHeading: 5 })], null, null)?.value).toEqual({
    amount: 649,
    currency: 'EUR',
  });
  expect(priceFrom([bare], 'DE', null)?.value).toEqual({ amount: 649, currency: 'EUR' });
  expect(priceFrom([bare], null, null)).toBeNull();
});

test('the usual price, where a page states nothing else and shows none', () => {
  const usual = data('60', { role: 'list' });
  expect(priceOf(usual)).toBe(60);
  expect(priceOf(usual, data('45'))).toBe(45);
  expect(priceOf(usual, tag('ab 45,00 €'))).toBe(45);
});
