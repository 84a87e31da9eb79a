import { expect, test } from 'vitest';
import { newsTeller } from '../../../src/content/news';
import { ReadingBuilder } from '../../../src/content/reading-builder';

function reading(title: string, price = '5', url = 'https://shop.example/a') {
  const builder = new ReadingBuilder(url, null);
  builder.add('titles', { text: title, foundIn: 'title' });
  builder.add('prices', { text: price, foundIn: 'meta', currency: 'EUR', role: 'current' });
  return builder.reading;
}

test('what was said already is no news, whatever time it took', () => {
  const isNews = newsTeller();
  expect(isNews(reading('Lamp'))).toBe(true);
  expect(isNews({ ...reading('Lamp'), readMs: 99 })).toBe(false);
  expect(isNews(reading('Lamp', '6'))).toBe(true);
  expect(isNews(reading('Lamp', '5'))).toBe(true); // the first variant again
});

test('a title that flashes is told of three times at an address', () => {
  const isNews = newsTeller();
  const told = Array.from({ length: 40 }, (_, at) => isNews(reading(`(${at}) Lamp`)));
  expect(told.filter(Boolean)).toHaveLength(4);
  expect(isNews(reading('(41) Lamp', '6'))).toBe(true);
  expect(isNews(reading('Shirt', '6', 'https://shop.example/b'))).toBe(true);
  expect(isNews(reading('Shirt, red', '6', 'https://shop.example/b'))).toBe(true);
});
