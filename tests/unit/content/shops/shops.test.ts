// @vitest-environment happy-dom
/** Every shop file against a page that we wrote with that shop's markup; the named shops against the agreed ones. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readPage } from '../../../../src/content/read';
import { namedShopPatterns, namedShops } from '../../../../src/content/shops/named-shops';
import { isHostOf } from '../../../../src/content/shops/read-shop';
import { shops } from '../../../../src/content/shops/shops';
import { readingSchema } from '../../../../src/contracts/reading';
import { interpret } from '../../../../src/interpret/product';

const folder = join(import.meta.dirname, '../../../pages/shops');
const fixtureOf = (name: string) => join(folder, `${name.toLowerCase()}.html`);

const EXPECTED: Record<string, { host: string; title: string; amount: number; currency: string }> = {
  Amazon: { host: 'www.amazon.de', title: 'Becher aus Ton, 300 ml', amount: 14.9, currency: 'EUR' },
  eBay: { host: 'www.ebay.com', title: 'Clay mug, blue', amount: 12.5, currency: 'GBP' },
  Etsy: { host: 'www.etsy.com', title: 'Clay mug, thrown by hand', amount: 18.4, currency: 'EUR' },
  AliExpress: { host: 'de.aliexpress.com', title: 'Clay mug 300ml', amount: 5.49, currency: 'EUR' },
  Magento: { host: 'mugs.example', title: 'Clay mug', amount: 15, currency: 'EUR' },
  PrestaShop: { host: 'mugs.example', title: 'Mug en grès', amount: 15, currency: 'EUR' },
  Shopware: { host: 'mugs.example', title: 'Becher aus Steingut', amount: 15, currency: 'EUR' },
  WooCommerce: { host: 'mugs.example', title: 'Clay mug', amount: 15, currency: 'EUR' },
};

function read(name: string, host: string) {
  const page = new DOMParser().parseFromString(readFileSync(fixtureOf(name), 'utf8'), 'text/html');
  const reading = readPage(page, `https://${host}/thing/1`);
  expect(v.safeParse(readingSchema, reading).success).toBe(true);
  return reading;
}

test('each shop file has a fixture and a test', () => {
  expect(shops.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
  for (const { name } of shops) expect(existsSync(fixtureOf(name)), name).toBe(true);
});

test.each(Object.entries(EXPECTED))('%s: name and price', (name, { host, title, amount, currency }) => {
  const reading = read(name, host);
  expect(reading.titles.find(({ foundIn }) => foundIn === 'shop')?.locator).toBe(name);
  expect(interpret(reading)).toMatchObject({
    isProduct: true,
    title: { value: title },
    price: { value: { amount, currency } },
  });
});

test('rows of two cells', () => {
  const { origins, materials } = read('eBay', 'www.ebay.com');
  expect(origins.find(({ foundIn }) => foundIn === 'shop')).toMatchObject({ text: 'Portugal', kind: 'made' });
  expect(materials.map(({ text }) => text)).toContain('Stoneware');
});

test('a shop file stays silent on other hosts', () => {
  expect(read('Etsy', 'etsy.com.evil.example').titles.some(({ foundIn }) => foundIn === 'shop')).toBe(false);
});

test.each([
  ['amazon.*', 'www.amazon.co.uk', true],
  ['amazon.*', 'amazon.com', true],
  ['amazon.*', 'amazon.shop.evil.example', false],
  ['amazon.*', 'amazon', false],
  ['etsy.com', 'www.etsy.com', true],
  ['etsy.com', 'notetsy.com', false],
])('isHostOf(%s, %s) is %s', (pattern, host, answer) => {
  expect(isHostOf(pattern, host)).toBe(answer);
});

const AGREED =
  'amazon ebay walmart target etsy aliexpress bestbuy homedepot wayfair ikea zalando hm uniqlo decathlon otto mediamarkt bol allegro cdiscount fnac johnlewis argos flipkart rakuten mercadolibre mercadolivre shein temu';
test('the agreed shops are named', () => {
  expect(Object.keys(namedShops).sort()).toEqual(AGREED.split(' ').sort());
});

test.each(shops.flatMap(({ hosts = [] }) => hosts))('%s, which has a file, is named', (host) => {
  const isNamed = (pattern: string) => isHostOf(host, pattern.replace(/^\*:\/\/\*\.|\/\*$/g, ''));
  expect(namedShopPatterns.some(isNamed)).toBe(true);
});
