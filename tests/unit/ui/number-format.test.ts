/** Money, ratios, percentages, dates and distances in the language of the page. */
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from './browser-language';

vi.mock('webextension-polyfill', async () => (await import('./browser-language')).browserOfLanguage);
const format = await import('../../../src/ui/number-format');

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

beforeEach(() => {
  language.tag = 'en';
});

test('money by currency and language; a code that is none stands before the number', () => {
  expect(format.moneyText(49.99, 'EUR')).toBe('€49.99');
  expect(format.moneyText(1200, 'JPY')).toBe('¥1,200');
  expect(format.moneyText(5, '€')).toBe('€ 5');
  language.tag = 'de';
  expect(plain(format.moneyText(1234.5, 'EUR'))).toBe('1.234,50 €');
});

test('ratios to two digits, rates to four or as asked', () => {
  expect([1.5678, 0.3449, 12.3, 1].map(format.ratioText)).toEqual(['1.6', '0.34', '12', '1']);
  expect(format.preciseText(1.23456)).toBe('1.235');
  expect(format.preciseText(0.0123456, 2)).toBe('0.012');
});

test('percentages to one decimal', () => {
  expect([0.19, 0.0775, 1.5, 0].map(format.percentText)).toEqual(['19%', '7.8%', '150%', '0%']);
});

test('dates: a day, a month, and what is no date as it is', () => {
  expect(format.dateText('2026-09-29')).toBe('Sep 29, 2026');
  expect(format.dateText('2026-05')).toBe('May 2026');
  expect(format.dateText('soon')).toBe('soon');
  language.tag = 'en-GB';
  expect(format.dateText('2026-01-01')).toBe('1 Jan 2026');
});

test('a moment is shown by the person’s own calendar', () => {
  expect(format.momentText(new Date(2026, 10, 26, 12).getTime())).toBe('Nov 26, 2026');
});

test('distances to two digits, in kilometres or miles', () => {
  expect(format.distanceText(20_123, 'metric')).toBe('20,000 km');
  expect(format.distanceText(160.9344, 'imperial')).toBe('100 mi');
});

test('counts', () => {
  expect(format.countText(12_345)).toBe('12,345');
});
