// @vitest-environment happy-dom
/** Footprints on pages: quoted with what stands beside them, small figures and all, and judged as a whole. */
import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read';
import { interpret } from '../../../src/interpret/product';

const SHOP = 'https://www.shop-of-ours.de/thing';
function read(body: string, language = 'en') {
  const page = new DOMParser().parseFromString(
    `<html lang="${language}"><body><main><h1>Oak chair</h1><p>€ 120.00</p><button>Add to cart</button>${body}</main></body></html>`,
    'text/html',
  );
  return readPage(page, SHOP);
}
const published = (body: string, language?: string) => interpret(read(body, language)).publishedFootprint;
const LONG = `<p>${'A chair of oak from one tree, oiled by hand and left to rest. '.repeat(8)}</p>`;

test.each([
  ['a small 2', '<p>Carbon footprint: 7.3 kg CO<sub>2</sub>e</p>', 7.3, null],
  [
    'a row',
    '<table><tr><td>Weight</td><td>4 kg</td></tr><tr><td>Carbon footprint</td><td>7.3 kg CO2e</td></tr></table>',
    7.3,
    null,
  ],
  ['a list of terms', '<dl><dt>Carbon footprint</dt><dd>7.3 kg CO₂e (cradle to gate)</dd></dl>', 7.3, 'gate'],
  [
    'a heading above',
    `<div><h3>Carbon footprint</h3><div><b>7.3</b> <span>kg CO2e</span></div></div>${LONG}`,
    7.3,
    null,
  ],
  ['a tile of boxes', '<div><div>Carbon footprint</div><div>7.3</div><div>kg CO2e</div></div>', 7.3, null],
  ['the name alone', '<p><b>Carbon footprint:</b> 7.3 kg</p>', 7.3, null],
  [
    'prose',
    `<p>${'We make it slowly. '.repeat(30)}The carbon footprint of this chair is 7.3 kg CO2e from cradle to grave.</p>`,
    7.3,
    'life',
  ],
])('%s', (_, body, massKg, boundary) => {
  expect(published(LONG + body)).toMatchObject({ massKg, boundary, per: 'item' });
});

test.each([
  ['a footer', '<footer>Our carbon footprint: 7.3 kg CO2e</footer>'],
  ['other things', '<div class="related-products"><p>Stool. Carbon footprint: 3 kg CO2e</p></div>'],
  ['a review', '<div class="reviews"><p>Its carbon footprint of 12 kg CO2e is fine</p></div>'],
  ['what cannot be seen', '<p hidden>Carbon footprint: 7.3 kg CO2e</p>'],
  ['a script', '<script>var x = "Carbon footprint: 7.3 kg CO2e";</script>'],
  ['shipping', '<p>Carbon neutral shipping</p><p>0.4 kg CO2e</p>'],
])('not from %s', (_, body) => {
  expect(published(LONG + body)).toBeNull();
});

test('from a property that the shop names itself in its data', () => {
  const data = {
    '@type': 'Product',
    name: 'Oak chair',
    additionalProperty: [{ name: 'Carbon footprint (kg CO2e)', value: 7.3 }],
  };
  const body = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(published(LONG + body)).toMatchObject({ massKg: 7.3, quote: { foundIn: 'json-ld' } });
});

test('a page of nothing else is quoted within bounds', () => {
  const { footprints } = read(
    `${'<p>Carbon footprint: 7.3 kg CO2e or so</p>'.repeat(500)}<p>${'CO2 '.repeat(5000)}</p>`,
  );
  expect(footprints.length).toBeGreaterThan(0);
  expect(footprints.length).toBeLessThanOrEqual(60);
  for (const { text } of footprints) expect(text.length).toBeLessThanOrEqual(1000);
});
