// @vitest-environment happy-dom
/** Every shop file against a page that we wrote with that shop's markup; the named shops against the agreed ones. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readPage } from '../../../../src/content/read';
import { namedShopDomains } from '../../../../src/content/shops/match-patterns';
import { namedShops } from '../../../../src/content/shops/named-shops';
import { isHostOf } from '../../../../src/content/shops/read-shop';
import { shops } from '../../../../src/content/shops/shops';
import { readingSchema } from '../../../../src/contracts/reading';
import { interpret } from '../../../../src/interpret/product';
import { shopId } from '../../../../tools/new/shop-id';
import { SHOP_DONE, shopNextStep } from '../../../../tools/new/shop-next-step';
import type { ShopExpectation } from '../../../../tools/new/shop-skeleton';
import expected from '../../../pages/shops/expected.json';

const folder = join(import.meta.dirname, '../../../pages/shops');
const fixtureOf = (name: string) => join(folder, `${shopId(name)}.html`);

const EXPECTED: Record<string, ShopExpectation> = expected;

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

test.each(shops.map((shop) => [shop.name, shop] as const))('%s: what is to be written next', (name, shop) => {
  expect(shopNextStep(shop, readFileSync(fixtureOf(name), 'utf8'), EXPECTED[name])).toBe(SHOP_DONE);
});

test.each(Object.entries(EXPECTED).filter(([, { title }]) => title))(
  '%s: name and price',
  (name, { host, title, amount, currency }) => {
    const reading = read(name, host);
    expect(reading.titles.find(({ foundIn }) => foundIn === 'shop')?.locator).toBe(name);
    expect(interpret(reading)).toMatchObject({
      isProduct: true,
      title: { value: title },
      price: { value: { amount, currency } },
    });
  },
);

test('rows of two cells', () => {
  const { origins, materials } = read('eBay', 'www.ebay.com');
  expect(origins.find(({ foundIn }) => foundIn === 'shop')).toMatchObject({
    text: 'Portugal',
    label: 'Country of Origin',
  });
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

/** The shops agreed upon, one a line: who names another asks people for more, and changes two files. */
const agreed = readFileSync(join(import.meta.dirname, 'agreed-shops.txt'), 'utf8')
  .trim()
  .split('\n');
test('the agreed shops are named, and no others', () => {
  expect(Object.keys(namedShops).sort()).toEqual(agreed);
});

test.each(shops.flatMap(({ hosts = [] }) => hosts))('%s, which has a file, is named', (host) => {
  expect(namedShopDomains.some((domain) => isHostOf(host, domain))).toBe(true);
});
