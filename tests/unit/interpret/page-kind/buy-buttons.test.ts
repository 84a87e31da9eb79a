/** Which buttons put a thing in the basket, and how many stand beside the heading. */
import { expect, test } from 'vitest';
import type { Reading } from '../../../../src/contracts/reading';
import { countBuyButtons } from '../../../../src/interpret/page-kind/buy-buttons';

const button = (text: string, name = '', stepsToHeading = 1): Reading['buttons'][number] => ({
  text,
  name,
  stepsToHeading,
  foundIn: 'button',
  locator: 'button',
});

test.each([
  'Add to cart',
  'Buy now',
  'In den Warenkorb',
  'Ajouter au panier',
  'Añadir al carrito',
  'Aggiungi al carrello',
  'In winkelwagen',
  'Dodaj do koszyka',
  'カートに入れる',
  '加入购物车',
  '장바구니 담기',
])('by its words: %s', (text) => {
  expect(countBuyButtons([button(text)])).toBe(1);
});

test.each(['add-to-cart', 'btnBuyNow buy-now', 'product-form__submit', 'cart_button', 'single_add_to_cart'])(
  'by its name: %s',
  (name) => {
    expect(countBuyButtons([button('→', name)])).toBe(1);
  },
);

test.each([
  ['View cart', 'view-cart-button'],
  ['', 'header-cart-button'],
  ['', 'mini-cart__button-cart'],
  ['Subscribe', 'newsletter'],
  ['basket-button', 'basket-button'],
  ['Add to wish list', 'btn-cart'],
  ['Winkelmand', 'basket-button'],
  ['<div>Basket</div> {{if total}}', 'basket-button'],
  ['My bag (2)', 'cart-btn'],
  ['Shopping cart', 'link mincart'],
  ['Added to cart', 'preview-title'],
])('none: %s (%s)', (text, name) => {
  expect(countBuyButtons([button(text, name)])).toBe(0);
});

test('only those in the smallest box with the heading count', () => {
  expect(countBuyButtons([button('Add to cart', '', 2), button('Add to cart', '', 6)])).toBe(1);
  expect(countBuyButtons([button('Add to cart', '', 6), button('Buy now', '', 6)])).toBe(1);
  expect(countBuyButtons([button('Add to cart', 'a', 6), button('Add to cart', 'b', 6)])).toBe(2);
  expect(countBuyButtons([{ ...button('Add to cart'), count: 12 }])).toBe(12);
  expect(countBuyButtons([])).toBe(0);
});
