// @vitest-environment happy-dom
/** A schema.org product's properties: each quoted with its place, in whatever shape it stands there. */
import { expect, test } from 'vitest';
import { readDataBlocks } from '../../../../src/content/structured-data/data-blocks';
import { readInto } from '../../content/structured-data/read-into';

const read = (product: object) =>
  readInto(
    readDataBlocks,
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', ...product })}</script>`,
  );
const prices = (offers: unknown) =>
  read({ offers }).prices.map(({ text, currency, role }) => [text, currency, role]);

test('words in every shape: text, number, node, list', () => {
  for (const brand of ['Potter', { name: 'Potter' }, [{ '@value': 'Potter' }], { value: ['Potter'] }])
    expect(read({ brand }).brands.map(({ text }) => text)).toEqual(['Potter']);
  expect(read({ brand: [[[[['Potter']]]]] }).brands).toEqual([]);
});

test('offers: price, lowest and highest, of one or of several', () => {
  expect(prices({ price: '5.00', priceCurrency: 'EUR' })).toEqual([['5.00', 'EUR', 'current']]);
  expect(prices({ lowPrice: 4, highPrice: 9, priceCurrency: 'GBP' })).toEqual([
    ['4', 'GBP', 'low'],
    ['9', 'GBP', 'high'],
  ]);
  expect(prices([[[{ price: 5 }]]])).toEqual([['5', null, 'current']]);
  expect(prices([{ price: 5 }, { offers: [{ price: 6 }] }])).toEqual([
    ['5', null, 'current'],
    ['6', null, 'current'],
  ]);
});

test('price specifications: the own price; per unit, delivery and list prices are no price to pay', () => {
  const priceCurrency = 'EUR';
  expect(
    prices({
      priceCurrency,
      priceSpecification: [
        { price: 5 },
        { '@type': 'UnitPriceSpecification', price: 50, referenceQuantity: { value: 1, unitCode: 'KGM' } },
        { '@type': 'DeliveryChargeSpecification', price: 4 },
        { priceType: 'https://schema.org/ListPrice', price: 8, priceCurrency: 'USD' },
      ],
    }),
  ).toEqual([
    ['5', 'EUR', 'current'],
    ['50', 'EUR', 'unit'],
    ['4', 'EUR', 'shipping'],
    ['8', 'USD', 'list'],
  ]);
});

test('a “unit price” of no unit is the price itself, as the commonest shop software writes it', () => {
  const priceSpecification = [
    { '@type': 'UnitPriceSpecification', price: '29.95' },
    { '@type': 'UnitPriceSpecification', price: '39.95', priceType: 'https://schema.org/ListPrice' },
  ];
  expect(prices([{ priceSpecification }])).toEqual([
    ['29.95', null, 'current'],
    ['39.95', null, 'list'],
  ]);
});

test('variants’ offers are their group’s', () => {
  const hasVariant = [
    { '@type': 'Product', name: 'Mug, blue', offers: { price: 5, priceCurrency: 'EUR' } },
    { '@type': 'Product', name: 'Mug, red', offers: { price: 6, priceCurrency: 'EUR' } },
  ];
  const { titles, prices: found } = read({ '@type': 'ProductGroup', name: 'Mug', hasVariant });
  expect(titles.map(({ text }) => text)).toEqual(['Mug']);
  expect(found.map(({ text }) => text)).toEqual(['5', '6']);
});

test('origin, weight, material, identifiers', () => {
  const reading = read({
    countryOfOrigin: { '@type': 'Country', name: 'Portugal' },
    weight: { value: 300, unitCode: 'GRM' },
    material: 'Stoneware',
    sku: 'M-1',
    gtin13: 4006381333931,
  });
  expect(reading.origins).toMatchObject([{ text: 'Portugal', label: 'countryOfOrigin' }]);
  expect(reading.masses).toMatchObject([{ text: '300 GRM', label: 'weight' }]);
  expect(reading.materials).toMatchObject([{ text: 'Stoneware' }]);
  expect(reading.identifiers.map(({ text, label }) => [label, text])).toEqual([
    ['sku', 'M-1'],
    ['gtin13', '4006381333931'],
  ]);
});

test('a category’s levels', () => {
  expect(read({ category: 'Kitchen > Mugs' }).categories[0]?.levels).toEqual(['Kitchen', 'Mugs']);
});
