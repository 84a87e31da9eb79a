/** Rules come from strangers: what is not data within bounds is refused, and never mended. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isBoundedSelector } from '../../../src/contracts/selector';
import { shopRuleSchema } from '../../../src/contracts/shop-rule';

test.each([
  'h1',
  'h1.product-title',
  '[itemprop="name"]',
  '#product > div.info > h1',
  'main.product [data-testid="product-title"]',
  'div.row:nth-of-type(2)',
  'dl.specs > dt',
])('taken: %s', (selector) => {
  expect(isBoundedSelector(selector)).toBe(true);
});

test.each([
  '',
  '*',
  ' h1',
  'h1 ',
  'a  b',
  'a > > b',
  '> h1',
  'div:has(div)',
  'div:not(.a)',
  ':is(a, b)',
  ':nth-of-type(2)',
  'h1, h2',
  'a + b',
  'a ~ b',
  'div:nth-of-type(2n+1)',
  '[onclick="x"]',
  '[href^="http"]',
  '[data-a="x" i]',
  'a b c d', // three searches at any depth
  'a > b > c > d > e > f > g',
  `.${'a'.repeat(200)}`,
  'h1{color:red}',
  'h1\\',
  'javascript:alert(1)',
  'h1\n',
])('refused: %j', (selector) => {
  expect(isBoundedSelector(selector)).toBe(false);
});

const rule = { host: 'shop-of-ours.de', title: 'h1' };
const isTaken = (change: object) => v.safeParse(shopRuleSchema, { ...rule, ...change }).success;

test('a whole rule is taken', () => {
  const origin = { row: 'tr', label: 'Hergestellt', next: false };
  expect(isTaken({ prices: { current: '.price' }, breadcrumbs: 'nav a', origin })).toBe(true);
});

test.each([
  { host: 'https://shop.de' },
  { host: 'shop.de/*' },
  { host: 'a'.repeat(300) },
  { title: 'div:has(h1)' },
  { title: undefined },
  { prices: { current: '*' } },
  { prices: { current: '.p', list: 'del' } },
  { origin: { row: 'tr', label: 'x'.repeat(81), next: false } },
  { origin: { row: 'tr', label: 'x', next: false, run: 'alert(1)' } },
  { mark: 'body' },
  { code: '() => {}' },
])('refused: %j', (change) => {
  expect(isTaken(change)).toBe(false);
});
