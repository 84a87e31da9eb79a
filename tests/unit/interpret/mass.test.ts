/** Quoted masses, each worked out by hand. */
import { expect, test } from 'vitest';
import { massFrom } from '../../../src/interpret/mass';

const massOf = (...texts: string[]) =>
  massFrom(texts.map((text) => ({ text, foundIn: 'row', locator: 'Weight', label: 'Weight' })))?.value;

test.each([
  ['1.5 kg', 1.5],
  ['1,5 kg', 1.5],
  ['2 KGM', 2],
  ['300 g', 0.3],
  ['250 grams', 0.25],
  ['2 lbs', 0.90718474],
  ['8 oz', 0.226796184],
  ['0,4 кг', 0.4],
  ['500 г', 0.5],
  ['350克', 0.35],
  ['1.2公斤', 1.2],
  ['80グラム', 0.08],
])('%s is %d kg', (text, kg) => {
  expect(massOf(text)).toBeCloseTo(kg, 9);
});

test.each(['', 'heavy', '12', '5 GB', '300 gsm', '3 ozone', '9000 kg', '0 kg'])('no mass: "%s"', (text) => {
  expect(massOf(text)).toBeUndefined();
});

test('the first that can be read, with its words', () => {
  expect(massOf('see below', '200 g', '5 kg')).toBeCloseTo(0.2, 9);
  expect(massFrom([{ text: '200 g', foundIn: 'row', locator: 'Weight', label: 'Weight' }])?.evidence).toEqual(
    [{ text: '200 g', foundIn: 'row', locator: 'Weight' }],
  );
});
