// @vitest-environment happy-dom
/** Whether a page without data is worth reading: a price in one box or in two. */
import { expect, test } from 'vitest';
import { looksPriced } from '../../../../src/content/page/may-be-product';

const isPriced = (body: string) =>
  looksPriced(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'));

test.each([
  '<p>12.50 EUR</p>',
  '<p><span>870</span><br>руб</p>',
  '<b>$</b> <i>12</i>',
  '<div class="price">on request</div>',
  '<button id="cart">+</button>',
])('priced: %s', (body) => {
  expect(isPriced(body)).toBe(true);
});

test.each([
  '<p>It cost 12.50 EUR when my grandfather bought it</p>',
  '<p>870</p><p>rubber ducks</p>',
  '<p>EUR</p><p>a word between</p><p>12</p>',
])('not priced: %s', (body) => {
  expect(isPriced(body)).toBe(false);
});
