// @vitest-environment happy-dom
/** Pages of ours read: what is quoted, from where, and that nothing makes the reader stumble. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/content/read';
import { readingSchema } from '../../../src/contracts/reading';
import { interpret } from '../../../src/interpret/product';
import { withData } from '../../../src/interpret/structured-data/with-data';

function read(body: string, head = '') {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const reading = readPage(page, 'https://www.shop-of-ours.de/thing');
  expect(v.safeParse(readingSchema, reading).success).toBe(true);
  return withData(reading);
}
const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;

test('JSON-LD with a trailing comma', () => {
  const { prices, titles } = read(
    '',
    ld('{"@type":"Product","name":"A &quot;shirt&quot;","offers":{"price":5,"priceCurrency":"EUR",},}'),
  );
  expect(prices[0]).toMatchObject({ text: '5', currency: 'EUR', foundIn: 'json-ld' });
  expect(titles[0]?.text).toBe('A "shirt"');
});

test('microdata', () => {
  const { prices, titles } = read(
    '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Shirt</h1><div itemprop="offers" itemscope><span itemprop="price" content="5.50">5,50</span><meta itemprop="priceCurrency" content="EUR"></div></div>',
  );
  expect(prices.find(({ foundIn }) => foundIn === 'microdata')).toMatchObject({
    text: '5.50',
    currency: 'EUR',
  });
  expect(titles.find(({ foundIn }) => foundIn === 'microdata')?.text).toBe('Shirt');
});

test.each([
  ['<table><tr><td>Country of Origin</td><td>\u200eUSA</td></tr></table>', 'USA'],
  ['<div><strong>Country of Origin: <!-- --> </strong>China</div>', 'China'],
  ['<dl><dt>Herkunftsland</dt><dd>Portugal</dd></dl>', 'Portugal'],
  ["<p>Pays d'origine : Italie</p>", 'Italie'],
  ['<li>País de origen: Vietnam</li>', 'Vietnam'],
  ['<li>Paese di origine: Cina</li>', 'Cina'],
  ['<p>原産国：日本</p>', '日本'],
  ['<p>商品產地：澳洲</p>', '澳洲'],
  ['<div><span>ארץ ייצור:</span>סין</div>', 'סין'],
  ['<p>5. 제조국 : 베트남</p>', '베트남'],
])('a labelled row: %s', (body, value) => {
  expect(read(body).origins.map(({ text }) => text)).toContain(value);
});

describe('phrases', () => {
  test('made in, quoted with what follows', () => {
    expect(read('<p>This fine shirt was made in Portugal.</p>').origins[0]).toMatchObject({
      label: 'made in',
      foundIn: 'prose',
    });
  });
  test('negated, in a menu, in a footer, in a link, in a review: not quoted', () => {
    const body = `<p>This is not made in China.</p><nav>Made in Italy</nav><footer>Made in Canada</footer>
      <a href="/x">Made in Portugal</a><div class="reviews">It was made in Korea</div>`;
    expect(read(body).origins).toEqual([]);
  });
});

test('script state is searched, not run', () => {
  const { origins } = read(`<script>throw 1; x = {'countryOfOrigin': 'Japan'}</script>`);
  expect(origins[0]).toMatchObject({ text: 'Japan', foundIn: 'script' });
});

test.each([
  ['broken data', ld('<<<{{{')],
  ['deep data', ld(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)],
  [
    'data of wrong shapes',
    ld('{"@type":["Product",5,null],"name":{"a":[]},"offers":[null,7,{"price":{}}],"__proto__":{"x":1}}'),
  ],
  ['lists', ld('[[[[null]]],3]')],
])('%s never makes it stumble', (_name, head) => {
  const reading = read('<h1>Thing</h1>', head);
  expect(interpret(reading).price).toBeNull();
});

test('a whole page: title, price, origin, product', () => {
  const product = interpret(
    read(
      '<h1>Linen shirt</h1><p class="price">€49.99</p><button>Add to cart</button><p>Country of origin: China</p>',
      ld('{"@type":"Product","name":"Linen shirt","offers":{"price":"49.99","priceCurrency":"EUR"}}'),
    ),
  );
  expect(product).toMatchObject({
    isProduct: true,
    title: { value: 'Linen shirt' },
    price: { value: { amount: 49.99, currency: 'EUR' } },
    origin: { state: 'known', claim: { place: { country: 'CN' } } },
    shopCountry: { value: 'DE' },
  });
});
