// @vitest-environment happy-dom
/** Cards of lists found in many layouts, and nothing else taken for one. */
import { describe, expect, test } from 'vitest';
import { CARD_PRICE_MAX, CARD_PRICES_MAX, CARD_TITLE_MAX } from '../../../src/contracts/card-bounds';
import { findCards } from '../../../src/lists/find-cards';
import { layouts, THINGS } from './list-pages';

const found = (html: string) => {
  document.body.innerHTML = html;
  return findCards(document).map(({ title, prices }) => ({ title, prices: prices.map(({ text }) => text) }));
};

describe.each(Object.keys(layouts))('%s', (name) => {
  const html = (layouts[name] as () => string)();

  test('each card with its own name', () => {
    expect(found(html).map(({ title }) => title)).toEqual(THINGS.map(({ name: title }) => title));
  });

  test('each with its price, all of its digits, and no old one', () => {
    const digits = (text: string) => text.replace(/\D/g, '');
    expect(found(html).map(({ prices }) => prices.map(digits))).toEqual(
      THINGS.map(({ price }) => [digits(price)]),
    );
  });
});

test.each([
  [
    'a menu',
    '<ul><li><a href="/a">Women</a></li><li><a href="/b">Men</a></li><li><a href="/c">Children</a></li></ul>',
  ],
  ['two alike', '<p><a href="/1">One shirt</a> € 5</p><p><a href="/2">Two shirts</a> € 9</p>'],
  ['one product', '<h1>Linen shirt</h1><p>€ 49</p><a href="/cart">Buy</a>'],
  [
    'news with numbers',
    '<div><a href="/1">Rain of 40 mm</a></div><div><a href="/2">Ten years later</a></div><div><a href="/3">In 2026</a></div>',
  ],
])('none in %s', (_, html) => {
  expect(found(html)).toEqual([]);
});

test('other signs and codes of money', () => {
  const html = (price: string) =>
    ['a', 'b', 'c'].map((id) => `<li><a href="/${id}">Wool hat ${id}</a><i>${price}</i></li>`).join('');
  for (const price of [
    '$1,299.00',
    '1 299 kr',
    '12 990 Ft',
    '¥3,980',
    '3,980円',
    'CHF 89.–',
    '199,00 zł',
    '2.499 TL',
  ])
    expect(
      found(html(price)).map(({ prices }) => prices),
      price,
    ).toEqual(Array(3).fill([price]));
});

test('a name in the picture alone', () => {
  const html = ['a', 'b', 'c']
    .map((id) => `<li><a href="/${id}"><img alt="Oak table ${id}"></a><i>€ 300</i></li>`)
    .join('');
  expect(found(html).map(({ title }) => title)).toEqual(['Oak table a', 'Oak table b', 'Oak table c']);
});

describe('hostile', () => {
  const card = (at: number, name = `Wool hat ${at}`, price = '€ 5') =>
    `<li class="c"><a href="/${at}">${name}</a><b>${price}</b></li>`;

  test('10,000 cards: no more than are agreed', () => {
    const all = found(Array.from({ length: 10_000 }, (_, at) => card(at)).join(''));
    expect(all.length).toBe(240);
  });

  test('markup in names is text, and names and prices without end are cut or left', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const named = found(
      [1, 2, 3].map((at) => card(at, `${markup.replaceAll('<', '&lt;')} hat ${at}`)).join(''),
    );
    expect(named.map(({ title }) => title)).toEqual([1, 2, 3].map((at) => `${markup} hat ${at}`));
    const long = 'x'.repeat(1_000_000);
    for (const one of found(
      [1, 2, 3].map((at) => card(at, `Hat ${long}`, `€ ${'9'.repeat(100_000)}`)).join(''),
    ))
      throw new Error(`taken for a card: ${one.title.length}`);
    const kept = found(
      [1, 2, 3]
        .map((at) => `${card(at).replace('</li>', '')}<p>${long}</p>${'<b>€ 5</b>'.repeat(20)}</li>`)
        .join(''),
    );
    expect(kept.length).toBe(3);
    for (const { title, prices } of kept) {
      expect(title.length).toBeLessThanOrEqual(CARD_TITLE_MAX);
      expect(prices.length).toBeLessThanOrEqual(CARD_PRICES_MAX);
      for (const price of prices) expect(price.length).toBeLessThanOrEqual(CARD_PRICE_MAX);
    }
  });

  test('a form whose fields bear the names of the DOM’s methods harms no other card', () => {
    const clobbered = [
      'parentElement',
      'getAttribute',
      'contains',
      'querySelectorAll',
      'getElementsByTagName',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const forms = [1, 2, 3].map((at) => `<form>${clobbered}<a href="/f${at}">Hat</a>€ 5</form>`).join('');
    expect(
      found(`<div>${forms}</div><ul>${[1, 2, 3].map((at) => card(at)).join('')}</ul>`).length,
    ).toBeGreaterThanOrEqual(3);
  });

  test('boxes 2,000 deep', () => {
    const deep = `${'<div>'.repeat(2000)}<a href="/">Hat</a>€ 5${'</div>'.repeat(2000)}`;
    expect(found(deep)).toEqual([]);
  });
});
