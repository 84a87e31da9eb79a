/** A reading's judgements brought together, and the key that knows a product again. */
import { expect, test } from 'vitest';
import { interpret } from '../../../src/interpret/product';
import { readingOf } from './kind/reading-of';

const keyOf = (url: string, identifiers: [label: string, text: string][] = []) =>
  interpret({
    ...readingOf('Mug'),
    url,
    identifiers: identifiers.map(([label, text]) => ({ text, label, foundIn: 'json-ld', locator: label })),
  }).key;

test('the same product by any way to it', () => {
  const key = keyOf('https://www.shop.example/mug?colour=blue');
  for (const url of [
    'https://shop.example/mug?colour=blue',
    'https://www.shop.example/mug?utm_source=mail&colour=blue&gclid=1',
    'https://www.shop.example/mug?colour=blue#reviews',
  ])
    expect(keyOf(url)).toBe(key);
});

test('another address, variant or shop is another product', () => {
  const keys = [
    'https://shop.example/mug',
    'https://shop.example/bowl',
    'https://shop.example/mug?colour=blue',
    'https://other.example/mug',
  ].map((url) => keyOf(url));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the shop’s own number goes before the address; a maker’s number does not', () => {
  expect(keyOf('https://shop.example/a', [['sku', 'M-1024']])).toBe(
    keyOf('https://shop.example/b', [['sku', 'M-1024']]),
  );
  expect(keyOf('https://shop.example/a', [['gtin13', '1']])).toBe(keyOf('https://shop.example/a'));
});

test('of bounded length, and whatever the address', () => {
  expect(keyOf(`https://shop.example/${'x'.repeat(3000)}`).length).toBeLessThanOrEqual(300);
  expect(interpret({ ...readingOf('Mug'), url: 'nonsense' }).shop).toBe('');
});

test('a bare page: everything unknown, nothing made up', () => {
  expect(interpret(readingOf(''))).toMatchObject({
    isProduct: false,
    title: null,
    brand: null,
    price: null,
    origin: { state: 'unknown' },
    kind: { state: 'unknown' },
    breadcrumb: null,
    massKg: null,
    publishedFootprint: null,
    freight: null,
    shopCountry: null,
  });
});
