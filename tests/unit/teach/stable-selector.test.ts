// @vitest-environment happy-dom
/** What the person points at is found again by what lasts, here and on a page of the same shop that differs. */
import { beforeEach, expect, test } from 'vitest';
import { isBoundedSelector } from '../../../src/contracts/selector';
import { stableSelector } from '../../../src/teach/stable-selector';

beforeEach(() => {
  document.body.replaceChildren();
});
function show(body: string): Document {
  document.body.append(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  return document;
}
const selectorOf = (body: string, pointed = '[data-here]') => {
  const element = show(body).querySelector(pointed);
  element?.removeAttribute('data-here');
  return element && stableSelector(element);
};

test.each([
  ['<h1 itemprop="name" class="a-title" data-here>Jug</h1>', '[itemprop="name"]'],
  ['<h1 class="css-1x2y3z" data-testid="product-title" data-here>Jug</h1>', '[data-testid="product-title"]'],
  ['<h1 id="product-name" data-here>Jug</h1>', '#product-name'],
  ['<h1 id="product-12345" class="sc-bdVaJa pdp-title" data-here>Jug</h1>', 'h1.pdp-title'],
  ['<main class="product"><h1 data-here>Jug</h1></main>', 'main.product h1'],
  ['<h1 data-here>Jug</h1>', 'h1'],
])('%s → %s', (body, selector) => {
  expect(selectorOf(body)).toBe(selector);
});

test('a name that others have too is told apart by its box', () => {
  expect(
    selectorOf(
      '<div class="buy-box"><b class="amount" data-here>5 €</b></div><div class="card"><b class="amount">6 €</b></div>',
    ),
  ).toBe('div.buy-box b.amount');
});

test('without a name, by its place in a named box', () => {
  const found = selectorOf('<div class="facts"><p>a</p><p data-here>b</p></div>');
  expect(found).toBe('div.facts > p:nth-of-type(2)');
  expect(document.querySelector(found ?? '')?.textContent).toBe('b');
});

test('where nothing tells it from others, none is made', () => {
  expect(selectorOf('<p>a</p><p data-here>b</p>')).toBeNull();
});

test('whatever the page’s names hold, the selector is one that a rule may hold', () => {
  const hostile =
    '<div id="a:has(*)" class="x{} y,z *" data-x="&quot;]*{" data-here itemprop="a b"><i>1</i></div>';
  const found = selectorOf(`${hostile}<div></div><main class="product"></main>`);
  expect(found === null || isBoundedSelector(found)).toBe(true);
});

test('a page with a huge tree of names costs little', () => {
  const classes = Array.from(
    { length: 3000 },
    (_, at) => `name-${String.fromCharCode(97 + (at % 26))}x`,
  ).join(' ');
  const body = `${`<div class="${classes}">`.repeat(40)}<p data-here>x</p>${'</div>'.repeat(40)}<p>y</p>`;
  const found = selectorOf(body);
  expect(found === null || isBoundedSelector(found)).toBe(true);
});
