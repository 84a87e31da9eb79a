// @vitest-environment happy-dom
/** Microdata: the product's own properties, and no others. */
import { expect, test } from 'vitest';
import { readMicrodata } from '../../../../src/content/structured-data/microdata';
import { readInto } from './read-into';

const read = (body: string) => readInto(readMicrodata, '', body);
const product = (inside: string) => `<div itemscope itemtype="http://schema.org/Product">${inside}</div>`;

test('values from content, date, address or text', () => {
  const { titles, prices, origins } = read(
    product(`<span itemprop="name">Blue mug</span>
      <div itemprop="offers" itemscope><meta itemprop="price" content="5.50"><meta itemprop="priceCurrency" content="EUR"></div>
      <span itemprop="countryOfOrigin" content="PT">Portugal</span>`),
  );
  expect(titles).toMatchObject([{ text: 'Blue mug', locator: 'Product.name' }]);
  expect(prices).toMatchObject([{ text: '5.50', currency: 'EUR', role: 'current' }]);
  expect(origins).toMatchObject([{ text: 'PT' }]);
});

test('what stands in another item is not the product’s', () => {
  const { titles } = read(
    product(`<div itemprop="review" itemscope><span itemprop="name">Great</span></div>
      <div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><i itemprop="name">Bowl</i></div>
      <b itemprop="name">Blue mug</b>`),
  );
  expect(titles.map(({ text }) => text)).toEqual(['Blue mug']);
});

test('a page of many products lists them: counted, none quoted', () => {
  const { titles, signals } = read(product('<b itemprop="name">Mug</b>').repeat(4));
  expect(titles).toEqual([]);
  expect(signals.schemaTypes).toEqual({ 'microdata:Product': 4 });
});

test('a property called __proto__ is a property', () => {
  const { titles } = read(product('<i itemprop="__proto__">x</i><b itemprop="name">Mug</b>'));
  expect(titles.map(({ text }) => text)).toEqual(['Mug']);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
