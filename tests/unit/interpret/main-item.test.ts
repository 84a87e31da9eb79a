/** Data of other things than the one that the page shows. */
import { expect, test } from 'vitest';
import type { Reading } from '../../../src/contracts/reading';
import { itemFits, ofMainItem } from '../../../src/interpret/main-item';
import { nameFit, nameWords } from '../../../src/interpret/name-words';
import { readingOf } from './kind/reading-of';

const fitOf = (a: string, b: string) => nameFit(nameWords(a), nameWords(b));

test('names by the words that they share', () => {
  expect(fitOf('Oak stool', 'OAK STOOL, small')).toBe(1);
  expect(fitOf('Café crème', 'cafe creme')).toBe(1);
  expect(fitOf('Scarf', 'Scarf of the wool of the sheep')).toBeLessThan(0.6);
  expect(fitOf('Scarf', 'Scarf')).toBe(1);
  expect(fitOf('黒い傘', '黒い傘 大')).toBeGreaterThan(0.6);
  expect(fitOf('', 'Scarf')).toBe(0);
});

function page(names: string[], heading = 'Oak stool'): Reading {
  const title = (text: string, foundIn: 'json-ld' | 'heading' | 'title', item?: number) => ({
    ...{ text, foundIn, locator: foundIn },
    ...(item !== undefined && { item }),
  });
  return {
    ...readingOf(heading),
    titles: [
      ...names.map((name, at) => title(name, 'json-ld', at + 1)),
      title(heading, 'heading'),
      title(`${heading} | Shop`, 'title'),
    ],
    prices: [
      ...names.map((_, at) => ({
        ...{ text: String(at + 1), foundIn: 'json-ld' as const, locator: 'price', currency: 'EUR' },
        ...{ role: 'current' as const, item: at + 1 },
      })),
      { text: '€9', foundIn: 'price-tag', locator: 'span', currency: null, role: 'current' },
    ],
  };
}
const kept = (reading: Reading) => ofMainItem(reading).prices.map(({ text }) => text);

test('neighbours go, wherever they stand', () => {
  expect(kept(page(['Pine shelf', 'Oak stool', 'Ash tray']))).toEqual(['2', '€9']);
});
test('colours and sizes of the one stay', () => {
  expect(kept(page(['Oak stool - red', 'Oak stool - blue']))).toEqual(['1', '2', '€9']);
});
test('data of what was looked at before goes, where the page shows its own price', () => {
  expect(kept(page(['Mohair blanket']))).toEqual(['€9']);
  const silent = page(['Mohair blanket']);
  expect(ofMainItem({ ...silent, prices: silent.prices.slice(0, 1) }).prices).toHaveLength(1);
});
test('fits in the order of the items', () => {
  expect(itemFits(page(['Pine shelf', 'Oak stool'])).map((one) => one.fit)).toEqual([0, 1]);
});
