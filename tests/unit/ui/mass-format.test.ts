/** Kilograms in words: two digits, one scale for a group, in the language's own manner. */
import { beforeEach, expect, test, vi } from 'vitest';
import { language } from './browser-language';

vi.mock('webextension-polyfill', async () => (await import('./browser-language')).browserOfLanguage);
const { massDifference, massDifferences, massNumber, massRange, massScale, massText } = await import(
  '../../../src/ui/mass-format'
);

/** Intl's spaces are of several kinds; to the eye they are spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const text = (kg: number, units?: 'metric' | 'imperial') => plain(massText(kg, massScale(kg, units)));

beforeEach(() => {
  language.tag = 'en';
});

test.each([
  [15.44, '15 kg'],
  [1.26, '1.3 kg'],
  [1, '1 kg'],
  [0.996, '1 kg'],
  [0.994, '990 g'],
  [0.2449, '240 g'],
  [0.004, '4 g'],
  [0, '0 g'],
  [1000, '1,000 kg'],
  [1234, '1.2 t'],
  [-3.21, '−3.2 kg'],
])('%d kg: %s', (kg, shown) => {
  expect(text(kg)).toBe(shown);
});

test.each([
  [0.45359237, '1 lb'],
  [0.4, '14 oz'],
  [15.44, '34 lb'],
  [1000, '2,200 lb'],
])('%d kg in pounds and ounces: %s', (kg, shown) => {
  expect(text(kg, 'imperial')).toBe(shown);
});

test('a range and its neighbours share the figure’s scale, the unit once', () => {
  const scale = massScale(1.2);
  expect(plain(massRange(0.8, 2.04, scale))).toBe('0.8 – 2 kg');
  expect(massNumber(0.123, scale)).toBe('0.12');
});

test('differences carry their sign, with a true minus; none is nought', () => {
  const scale = massScale(10);
  expect([4.04, -9.4, 0].map((kg) => massDifference(kg, scale))).toEqual(['+4', '−9.4', '0']);
});

test('neither end of a difference is finer than the larger one', () => {
  const kilograms = massScale(16);
  expect(massDifferences(-4.83, 0.017, kilograms)).toEqual(['−4.8', '0']);
  expect(massDifferences(-11.2, 0.149, kilograms)).toEqual(['−11', '0']);
  expect(massDifferences(-0.04, 3.26, kilograms)).toEqual(['0', '+3.3']);
  expect(massDifferences(-212, 34.9, kilograms)).toEqual(['−210', '+30']);
  expect(massDifferences(-9.96, -1.23, kilograms)).toEqual(['−10', '−1.2']);
  expect(massDifferences(0, 0, kilograms)).toEqual(['0', '0']);
  expect(massDifferences(-0.31, 0.1, massScale(0.5))).toEqual(['−310', '+100']);
});

test('the language’s own comma', () => {
  language.tag = 'de';
  expect(text(1.26)).toBe('1,3 kg');
  expect(text(1234)).toBe('1,2 t');
});

test('what is no number is shown as none, and does not throw', () => {
  expect(massText(Number.NaN, massScale(Number.NaN))).toContain('NaN');
});
