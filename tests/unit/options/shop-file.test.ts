// @vitest-environment happy-dom
/** A taught rule leaves as files of the project: the source says the same, the page is read by it. */
import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read';
import type { ShopRule } from '../../../src/contracts/shop-rule';
import { interpret } from '../../../src/interpret/product';
import { fileName, shopFile } from '../../../src/options/shop-file';
import { shopPage } from '../../../src/options/shop-page';

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

test('the source holds the selectors, and words of a page stay words', () => {
  const hostile = { ...rule, origin: { row: 'tr', label: "x', title: y() //\n\\", next: false } };
  const source = shopFile(hostile);
  const body = source.slice(source.indexOf('= {') + 2).replace(/;\s*$/, '');
  // As data: keys in quotes, strings as JSON has them.
  expect(body).toContain(`label: 'x\\', title: y() // \\\\', next: false`);
  expect(source).toContain(`hosts: ['shop-of-ours.co.uk']`);
  expect(source.split('\n').filter((line) => line.includes('y()'))).toHaveLength(1);
});

test.each<[string, Partial<ShopRule>]>([
  ['a term and its value', {}],
  ['a row of a table', { origin: { row: 'table.facts tr', label: 'Out of', next: false } }],
  ['a line', { origin: { row: 'li.fact', label: 'Out of', next: false } }],
])('the page is read by its rule: %s', (_name, change) => {
  const whole = { ...rule, ...change };
  const page = new DOMParser().parseFromString(shopPage(whole), 'text/html');
  const product = interpret(readPage(page, 'https://shop-of-ours.co.uk/1', whole));
  expect(product).toMatchObject({
    isProduct: true,
    title: { value: 'Blue jug' },
    price: { value: { amount: 24.9, currency: 'EUR' } },
    breadcrumb: 'Kitchen',
    origin: { state: 'known', claim: { place: { country: 'PT' } } },
  });
});
