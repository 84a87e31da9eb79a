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
  ['<table><tr><td>Country of Origin</td><td>\u200eUSA</td></tr></table>', 'Country of Origin', 'USA'],
  ['<div><strong>Country of Origin: <!-- --> </strong>China</div>', 'Country of Origin:', 'China'],
  ['<dl><dt>Herkunftsland</dt><dd>Portugal</dd></dl>', 'Herkunftsland', 'Portugal'],
  ['<div><span>ארץ ייצור:</span>סין</div>', 'ארץ ייצור:', 'סין'],
  ['<table><tr><td>Country of origin</td><td>🇮🇹</td></tr></table>', 'Country of origin', '🇮🇹'],
])('a label in a text of its own, with the text after it: %s', (body, text, next) => {
  expect(read(body).origins[0]).toMatchObject({ text, next, foundIn: 'prose', label: '' });
});

test('a text that a script put together of parts is one text', () => {
  const { origins, prices } = read(
    '<h1>Shirt</h1><p>Made in <!-- -->Portu<!-- -->gal<!-- -->.</p><p>€<!-- -->49<!-- -->.<!-- -->99</p>',
  );
  expect(origins[0]?.text).toBe('Made in Portugal.');
  expect(prices[0]?.text).toBe('€49.99');
});

test.each([
  "Pays d'origine : Italie",
  'País de origen: Vietnam',
  'Paese di origine: Cina',
  '原産国：日本',
  '商品產地：澳洲',
  '5. 제조국 : 베트남',
  '中国製',
  'This fine shirt was made in Portugal.',
])('words that may speak of origin are quoted as they stand: %s', (text) => {
  expect(read(`<p>${text}</p>`).origins[0]).toMatchObject({ text });
});

describe('where words about origin stand', () => {
  test('in a menu, in a footer, in a review, put away for good: not quoted', () => {
    const body = `<nav>Made in Italy</nav><footer>Made in Canada</footer><div hidden>Made in Peru</div>
      <div class="reviews">It was made in Korea</div><div style="display:none">Made in China</div>
      <div class="you-may-also-like">Made in Spain</div>`;
    expect(read(body).origins).toEqual([]);
  });
  test('in a tab or a fold that is closed: quoted', () => {
    const body = `<div role="tabpanel" hidden>Made in Peru</div><div class="accordion__body" style="display:none">Made in China</div>`;
    expect(read(body).origins.map(({ text }) => text)).toEqual(['Made in Peru', 'Made in China']);
  });
  test('a link is said to be one', () => {
    expect(read('<a href="/x">Made in Portugal</a>').origins[0]).toMatchObject({ inLink: true });
  });
  test('the headings above are quoted, the product’s own is not', () => {
    const body = `<h1>Scarf</h1><p>Made in Peru</p>
      <section><h2>You may also like</h2><div><h3>Hat</h3><p>Made in China</p></div></section>`;
    expect(read(body).origins.map(({ headings }) => headings)).toEqual([[], ['Hat', 'You may also like']]);
  });
  test('of a long text the parts around the words are quoted', () => {
    const text = `${'Words of no weight here. '.repeat(60)}Made in Peru. ${'More words of none. '.repeat(60)}`;
    const [quote] = read(`<p>${text}</p>`).origins;
    expect(quote?.text).toContain('Made in Peru.');
    expect(quote?.text.length).toBeLessThan(400);
  });
  test('a picture’s name', () => {
    expect(read('<i aria-label="Made in Portugal"></i>').origins[0]).toMatchObject({
      text: 'Made in Portugal',
    });
  });
});

describe('hints', () => {
  test('where a marketplace’s seller keeps it', () => {
    expect(read('<p>Item location: Shenzhen, China</p>').hints[0]).toMatchObject({
      kind: 'item-location',
      text: 'Shenzhen, China',
    });
  });
  test('“Imported” and no more', () => {
    const { hints, origins } = read('<ul><li>Cotton</li><li>Imported</li></ul>');
    expect(hints[0]).toMatchObject({ kind: 'imported', text: 'Imported' });
    expect(origins).toEqual([]);
  });
  test('the maker’s address, line by line', () => {
    const body =
      '<p><b>Hersteller</b><br>Shenzhen Bright Ltd.<br>Road 7<br>518000 Shenzhen<br>China<br>mail@bright.example</p>';
    expect(read(body).hints[0]).toMatchObject({
      kind: 'maker-address',
      label: 'Hersteller',
      text: 'Shenzhen Bright Ltd., Road 7, 518000 Shenzhen, China',
    });
  });
});

test.each([
  ['<li>Weight: 2 kg</li>', 'masses', '2 kg'],
  ['<dt>Gewicht</dt><dd>350 g</dd>', 'masses', '350 g'],
  ['<p>Material: wool</p>', 'materials', 'wool'],
] as const)('a labelled row: %s', (body, list, text) => {
  expect(read(body)[list][0]).toMatchObject({ text });
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
