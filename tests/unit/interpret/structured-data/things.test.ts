// @vitest-environment happy-dom
/** JSON-LD blocks: where products are looked for, breadcrumbs in their order, and the bounds. */
import { expect, test } from 'vitest';
import { readDataBlocks } from '../../../../src/content/structured-data/data-blocks';
import { readInto } from '../../content/structured-data/read-into';

const block = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (...blocks: unknown[]) => readInto(readDataBlocks, blocks.map(block).join(''));
const mug = { '@type': 'Product', name: 'Mug' };
const titles = (...blocks: unknown[]) => read(...blocks).titles.map(({ text }) => text);

test.each([
  ['alone', mug],
  ['in a list', [mug]],
  ['in a graph', { '@graph': [{ '@type': 'WebPage' }, mug] }],
  ['as the main entity', { '@type': 'WebPage', mainEntity: mug }],
  ['by its full address', { ...mug, '@type': 'https://schema.org/Product' }],
  ['in the list of one', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: mug }] }],
  ['as a part of its page', { '@type': 'WebPage', hasPart: [mug] }],
  ['as what a shop offers', { '@type': 'Store', makesOffer: { '@type': 'Offer', itemOffered: mug } }],
  ['by names in full', { '@type': 'schema:Product', 'http://schema.org/name': 'Mug' }],
  [
    'in two halves of one name',
    [
      { ...mug, '@id': '#m' },
      { '@id': '#m', sku: '1', color: 'blue' },
    ],
  ],
  ['with several types', { ...mug, '@type': ['Thing', 'Product'] }],
])('a product %s', (_where, data) => {
  expect(titles(data)).toEqual(['Mug']);
});

test('what is no product gives no title, and is counted', () => {
  const reading = read({ '@type': 'NewsArticle', name: 'News' }, mug, mug);
  expect(reading.titles.map(({ text }) => text)).toEqual(['Mug', 'Mug']);
  expect(reading.titles.map(({ locator }) => locator)).toEqual(['ld+json 1.name', 'ld+json 2.name']);
  expect(reading.signals.schemaTypes).toEqual({ NewsArticle: 1, Product: 2 });
});

test('an offer that is referred to, in the same block or another', () => {
  const offer = { '@type': 'Offer', '@id': '#o', price: 5, priceCurrency: 'EUR' };
  const product = { ...mug, offers: { '@id': '#o' } };
  for (const blocks of [[{ '@graph': [product, offer] }], [product, offer]])
    expect(read(...blocks).prices).toMatchObject([{ text: '5', currency: 'EUR' }]);
});

test('neighbours and reviews are no things of the page', () => {
  expect(
    titles({ ...mug, isRelatedTo: { '@type': 'Product', name: 'Bowl' }, review: [{ itemReviewed: mug }] }),
  ).toEqual(['Mug']);
});

test('breadcrumbs by position, the name of the step or of its page', () => {
  const [path] = read({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 2, item: { name: 'Mugs' } },
      { position: 1, name: 'Kitchen' },
    ],
  }).categories;
  expect(path).toMatchObject({ levels: ['Kitchen', 'Mugs'], text: 'Kitchen > Mugs', foundIn: 'json-ld' });
});

test('too deep, or one block too large: left alone', () => {
  let deep: unknown = mug;
  for (let level = 0; level < 20; level++) deep = { '@graph': deep };
  expect(titles(deep)).toEqual([]);
  expect(titles({ ...mug, filler: 'x'.repeat(200_000) }, mug)).toEqual(['Mug']);
});
