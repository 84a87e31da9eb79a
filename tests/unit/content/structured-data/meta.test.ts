// @vitest-environment happy-dom
/** Metas and the document's title. */
import { expect, test } from 'vitest';
import { readMeta } from '../../../../src/content/structured-data/meta';
import { readInto } from './read-into';

const meta = (metas: Record<string, string>, title = '') =>
  readInto(
    readMeta,
    Object.entries(metas)
      .map(([key, content]) => `<meta property="${key}" content="${content}">`)
      .join('') + (title && `<title>${title}</title>`),
  );

test('prices with their currency, a sale’s with the product’s', () => {
  const { prices } = meta({
    'product:price:amount': '10',
    'product:price:currency': 'EUR',
    'product:sale_price:amount': '8',
  });
  expect(prices.map(({ text, currency, locator }) => [text, currency, locator])).toEqual([
    ['8', 'EUR', 'product:sale_price:amount'],
    ['10', 'EUR', 'product:price:amount'],
  ]);
});

test('what it cost before is a list price; a lone item property in the head counts', () => {
  const { prices } = meta({ 'product:original_price:amount': '12', 'product:price:currency': 'EUR' });
  expect(prices).toMatchObject([{ text: '12', currency: 'EUR', role: 'list' }]);
  const lone = '<meta itemprop="price" content="48.00"><meta itemprop="priceCurrency" content="EUR">';
  expect(readInto(readMeta, lone).prices).toMatchObject([{ text: '48.00', currency: 'EUR' }]);
});

test('a currency alone is no price; a price alone has none', () => {
  expect(meta({ 'og:price:currency': 'EUR' }).prices).toEqual([]);
  expect(meta({ 'og:price:amount': '5' }).prices).toMatchObject([{ text: '5', currency: null }]);
});

test('titles, brand, shelf, locale, and what the page calls itself', () => {
  const reading = meta(
    {
      'og:title': 'Blue mug',
      'og:type': 'product',
      'og:brand': 'Potter',
      'product:category': 'Kitchen > Mugs',
      'og:locale': 'de_AT',
    },
    'Blue mug | Potter',
  );
  expect(reading.titles.map(({ text, foundIn }) => [foundIn, text])).toEqual([
    ['meta', 'Blue mug'],
    ['title', 'Blue mug | Potter'],
  ]);
  expect(reading.signals.ogType).toBe('product');
  expect(reading.brands).toMatchObject([{ text: 'Potter' }]);
  expect(reading.categories).toMatchObject([{ levels: ['Kitchen', 'Mugs'] }]);
  expect(reading.shopHints).toMatchObject([{ text: 'de_AT', label: 'locale' }]);
});

test('the first of two metas of one name; an empty page says nothing', () => {
  const twice = '<meta name="og:title" content="One"><meta property="OG:TITLE" content="Other">';
  expect(readInto(readMeta, twice).titles.map(({ text }) => text)).toEqual(['One']);
  const { titles, prices, signals } = readInto(readMeta, '');
  expect([titles, prices, signals.ogType]).toEqual([[], [], null]);
});
