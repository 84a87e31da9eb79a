// @vitest-environment happy-dom
/** The first look: a page that is sent away must be one that no reading could make a product's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maySell, SHOP_MARKS } from '../../../../src/content/first-look/may-sell';
import { shops } from '../../../../src/content/shops/shops';
import type { Case } from '../../../../tools/read/compare-case';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const looked = (body: string, head = '', url = 'https://www.shop-of-ours.de/thing') =>
  maySell(page(`<html><head>${head}</head><body>${body}${BUTTON}</body></html>`), new URL(url));
const BUTTON = '<button>Add to cart</button>';
const ld = (type: string) => `<script type="application/ld+json">{"@type":"${type}","name":"A"}</script>`;

test.each([
  ['data of a product', '', ld('Product')],
  ['data of a photograph', '', ld('Photograph')],
  ['microdata', '<div itemscope itemtype="https://schema.org/Product"></div>', ''],
  ['RDFa', '<div typeof="schema:Book"></div>', ''],
  ['a price in the metas', '', '<meta property="og:price:amount" content="5">'],
  ['a product by Open Graph', '', '<meta property="og:type" content="product.item">'],
  ['an article that sells what it tells of', ld('Product'), '<meta property="og:type" content="article">'],
  ['a price', '<p>12.50 EUR</p>', ''],
  ['a price in a sentence of few words', '<p>now only 12.50 EUR while stocks last</p>', ''],
  ['amount and sign in boxes of their own', '<b>$</b><i>12</i>', ''],
  ['amount and sign parted by comments', '<p>from <!-- -->49<!-- --> EUR each</p>', ''],
  ['an amount whose sign begins a long text', '<p>now <!-- -->49<!-- --> EUR for each of them</p>', ''],
  ['a number in a box of prices', '<div class="product-price"><b>1,299</b></div>', ''],
  ['digits of another script', '<p>١٢٫٥٠ ر.س</p>', ''],
])('may sell: %s', (_what, body, head) => {
  expect(looked(body, head)).toBe(true);
});

test.each([
  ['an article', '<p>12.50 EUR</p>', '<meta property="og:type" content="article">'],
  ['an article by its data', '<p>12.50 EUR</p>', ld('NewsArticle')],
  ['no amount', '<p>A thing of beauty</p>', ''],
  ['numbers and no money', '<p>12 comments</p><p>870</p><p>rubber ducks</p>', ''],
  ['a box of prices without any', '<div class="price">on request</div>', ''],
  [
    'money in prose',
    `<p>${'It cost 12.50 EUR when my grandfather bought it, and he never said where. '.repeat(3)}</p>`,
    '',
  ],
])('sells nothing: %s', (_what, body, head) => {
  expect(looked(body, head)).toBe(false);
});

describe('a first page', () => {
  test.each(['https://news.example/', 'https://news.example/de', 'https://news.example/en-gb/'])(
    '%s sells no one thing where no data names it',
    (url) => {
      expect(looked('<p>12.50 EUR</p>', '', url)).toBe(false);
      expect(looked('<p>12.50 EUR</p>', ld('Product'), url)).toBe(true);
    },
  );
  test('that asks for a thing may', () => {
    expect(looked('<p>12.50 EUR</p>', '', 'https://shop.example/?id=7')).toBe(true);
  });
});

test('of many elements, money in few words counts only where something is called as shops call it', () => {
  const words = '<p>now only 12.50 EUR while stocks last</p>';
  const many = '<i></i>'.repeat(300);
  expect(looked(words + many)).toBe(false);
  expect(looked(`${words}${many}<form action="/basket"></form>`)).toBe(true);
});

describe('a price and', () => {
  const priced = (html: string) =>
    maySell(page(`<body><p>12.50 EUR</p>${html}</body>`), new URL('https://shop.example/thing'));
  test.each([
    '<button>In den Warenkorb</button>',
    '<input type="submit" value="Buy">',
    '<button><img alt="加入购物车" src="a.png"></button>',
    '<div class="btn-buy">+</div>',
    '<a href="javascript:addToCart(8)">have it</a>',
    '<button>Search</button><nav><button>Buy now</button></nav>',
  ])('may sell: %s', (html) => {
    expect(priced(html)).toBe(true);
  });
  test.each(['<button>Search</button>', '<p>Buy now</p>', '', '<button>Buyer guide</button>'])(
    'sells nothing: %s',
    (html) => {
      expect(priced(html)).toBe(false);
    },
  );
});

test('every shop that has a file of its own is known', () => {
  const known = SHOP_MARKS.split(/, ?/);
  for (const { mark, title = '' } of shops)
    for (const one of (mark ?? title).split(', ')) expect(known).toContain(one);
});

const folder = join(import.meta.dirname, '../../../pages/cases');
const cases: Case[] = JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8'));
test.each(cases.filter((one) => one.expect.isProduct).map(({ file, url }) => [file, url] as const))(
  'a product is never sent away: %s',
  (file, url) => {
    expect(maySell(page(readFileSync(join(folder, 'html', file), 'utf8')), new URL(url))).toBe(true);
  },
);
