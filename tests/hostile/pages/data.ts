/** Structured data made to do harm: too long, too deep, broken, with the names of Object's own properties. */
import { type HostilePage, jsonLd, shirtData, shirtPage } from './hostile-page';

const deep = (depth: number) => `${'{"@graph":['.repeat(depth)}${']}'.repeat(depth)}`;
const beside = (harm: string) => shirtPage({ data: jsonLd(shirtData()) + jsonLd(harm) });
const instead = (change: object) => shirtPage({ data: jsonLd(shirtData(change)) });

export const dataPages: HostilePage[] = [
  {
    name: '10 MB of valid data',
    html: beside(JSON.stringify(Array(400_000).fill(shirtData().offers)).slice(0, 10_000_000)),
    outcome: 'right',
  },
  { name: 'depth 10,000', html: beside(deep(10_000)), outcome: 'right' },
  { name: 'depth 10,000, never closed', html: beside('{"@graph":['.repeat(10_000)), outcome: 'right' },
  ...[
    ['brackets', '['],
    ['quotes', '"\\"'],
    ['commas', '{,'],
    ['comments', '/*'],
    ['newlines in strings', '{"a":"\n'],
    ['words', 'a b\n'],
    ['backslashes', '\\'],
    ['numbers', '-1e'],
  ].map(
    ([name, pump = '']): HostilePage => ({
      name: `145 kB of broken data: ${name}`,
      html: beside(pump.repeat(145_000 / pump.length)),
      outcome: 'right',
    }),
  ),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map(
    (name): HostilePage => ({
      name: `properties, types and labels named ${name}`,
      html: shirtPage({
        data: `${jsonLd(`{"@type":["Product","${name}"],"name":"Linen shirt","category":"Clothing > Shirts","${name}":{"name":"x","price":"1"},
        "offers":{"price":"50.00","priceCurrency":"EUR","${name}":{"price":"1"}}}`)}`,
        after: `<div itemscope itemtype="https://schema.org/Thing"><b itemprop="${name}">x</b><b itemprop="${name}">y</b></div>
        <form><input name="${name}"></form><meta name="${name}" content="x"><p>${name}: China</p>`,
      }),
      outcome: 'right',
    }),
  ),
  {
    name: 'a product that is its own offer a thousand times',
    html: instead({
      offers: Array(1000).fill({ offers: { offers: { offers: {} } }, price: '50.00', priceCurrency: 'EUR' }),
    }),
    outcome: 'either',
  },
  {
    name: 'every field of a kind that it should not have',
    html: instead({
      name: [[{ name: {} }]],
      category: 5,
      sku: { a: 1 },
      brand: [null],
      weight: { value: [], unitText: {} },
      countryOfOrigin: 7,
    }),
    outcome: 'either',
  },
  {
    name: 'entities by the hundred thousand',
    html: instead({ name: '&amp;lt;'.repeat(100_000), description: '&#x41;'.repeat(100_000) }),
    outcome: 'either',
  },
  ...['1e308', 'NaN', '-5', 'Infinity', '0', '', '5O.OO', 'l2.OO', '9'.repeat(40)].map(
    (price): HostilePage => ({
      name: `a price of ${price.slice(0, 20) || 'nothing'}`,
      html: instead({ offers: { price, priceCurrency: 'EUR' } }),
      outcome: 'unknown',
    }),
  ),
  ...[null, [], {}, true, 1e308, -5, { price: '50' }].map(
    (price): HostilePage => ({
      name: `a price that is ${JSON.stringify(price)}`,
      html: instead({ offers: { price, priceCurrency: 'EUR' } }),
      outcome: 'unknown',
    }),
  ),
];
