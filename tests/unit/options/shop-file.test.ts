// @vitest-environment happy-dom
/** A taught rule leaves as files of the project: the source says the same, the page is read by it. */
import { expect, test } from 'vitest';
import { readPage, type TaughtReader } from '../../../src/content/read';
import type { ShopRule } from '../../../src/contracts/shop-rule';
import { interpret } from '../../../src/interpret/product';
import { fileName, shopFile } from '../../../src/options/shop-file';
import { shopPage } from '../../../src/options/shop-page';
import { quoteByRule } from '../../../src/teach/quote-by-rule';

const rule: ShopRule = {
  host: 'shop-of-ours.co.uk',
  title: 'div.stage > h2.goods-name',
  prices: { current: '[data-is="price"] b' },
  breadcrumbs: '#trail li',
  origin: { row: 'dl.facts dt:nth-of-type(2)', label: 'Out of', next: true },
};

test('the names of its files', () => {
  expect(['shop-of-ours.co.uk', 'www.otto.de', '4you.com'].map(fileName)).toEqual([
    'shopofours',
    'otto',
    'shop4you',
  ]);
});

test('the source holds the selectors', () => {
  const source = shopFile(rule);
  expect(source).toContain(`hosts: ['shop-of-ours.co.uk']`);
  expect(source).toContain(`prices: { current: '[data-is="price"] b' },`);
  expect(source).toContain('origin-labels.ts: Out of\n */');
});

test('words of a page stay words: they end no comment and begin no line', () => {
  const label = "*/ y() /*\u2028y()\n y() '";
  const source = shopFile({ ...rule, origin: { row: 'tr', label, next: false } });
  expect(source.match(/\*\//g)).toHaveLength(1);
  expect(source.split(/[\n\u2028]/).filter((line) => line.includes('y()'))).toHaveLength(1);
});

test.each<[string, Partial<ShopRule>]>([
  ['a term and its value', {}],
  ['a row of a table', { origin: { row: 'table.facts tr', label: 'Out of', next: false } }],
  ['a line', { origin: { row: 'li.fact', label: 'Out of', next: false } }],
])('the page is read by its rule: %s', (_name, change) => {
  const whole = { ...rule, ...change };
  const page = new DOMParser().parseFromString(shopPage(whole), 'text/html');
  const world = globalThis as typeof globalThis & { whenceTaught?: TaughtReader };
  world.whenceTaught = (...read) => quoteByRule(whole, ...read);
  const product = interpret(readPage(page, 'https://shop-of-ours.co.uk/1'));
  expect(product).toMatchObject({
    isProduct: true,
    title: { value: 'Blue jug' },
    price: { value: { amount: 24.9, currency: 'EUR' } },
    breadcrumb: 'Kitchen',
    origin: { state: 'known', claim: { place: { country: 'PT' } } },
  });
});
