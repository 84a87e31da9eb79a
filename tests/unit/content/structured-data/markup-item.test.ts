// @vitest-environment happy-dom
/** Microdata and RDFa: the product's own properties, and no others. */
import { expect, test } from 'vitest';
import { readMarkupItems } from '../../../../src/content/structured-data/markup-item';
import { readInto } from './read-into';

const read = (body: string) => readInto(readMarkupItems, '', body);
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

test('RDFa: the same, by its own attributes', () => {
  const { titles, prices } = read(
    `<main vocab="https://schema.org/" typeof="Product"><h1 property="name">Mug</h1>
      <div property="offers" typeof="Offer"><meta property="price" content="5.50"><meta property="priceCurrency" content="EUR"></div></main>`,
  );
  expect(titles).toMatchObject([{ text: 'Mug', foundIn: 'rdfa' }]);
  expect(prices).toMatchObject([{ text: '5.50', currency: 'EUR', foundIn: 'rdfa' }]);
});

test('an item’s other parts, and one that is the page’s main entity', () => {
  const { titles, prices } = read(
    `<div itemscope itemtype="https://schema.org/ItemPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Product" itemref="offer">
      <b itemprop="name">Mug</b></div></div>
      <p id="offer" itemprop="offers" itemscope><span itemprop="price">49<sup>95</sup></span></p>`,
  );
  expect(titles.map(({ text }) => text)).toEqual(['Mug']);
  expect(prices.map(({ text }) => text)).toEqual(['49.95']);
});
