/** What sells one thing and what does not, by the buttons and prices around the heading. */
import { expect, test } from 'vitest';
import type { Reading } from '../../../../src/contracts/reading';
import { productConfidence } from '../../../../src/interpret/page-kind/is-product';
import { readingOf } from '../kind/reading-of';

/** A page without data that shows a price beside its heading, with buttons of these words and names. */
function sells(...buttons: [text: string, name: string][]): boolean {
  const plain = readingOf('Oak stool');
  const reading: Reading = {
    ...plain,
    prices: [
      {
        ...{ text: '€ 49', foundIn: 'price-tag', locator: 'span', currency: null, role: 'current' },
        stepsToHeading: 1,
      },
    ],
    signals: { ...plain.signals, prices: 1 },
    buttons: buttons.map(([text, name]) => ({
      ...{ text, name, foundIn: 'button', locator: name, stepsToHeading: 1 },
    })),
  };
  return productConfidence(reading) >= 0.5;
}

test('a price and a button that sells it', () => {
  expect(sells(['Add to basket', 'btn'])).toBe(true);
  expect(sells(['→', 'btn-add-to-cart'])).toBe(true);
});

test('the way to the basket, or what was just put there, sells nothing', () => {
  expect(sells(['Winkelmand', 'basket-button'])).toBe(false);
  expect(sells(['Shopping cart', 'link mincart'], ['Checkout', 'link mincart'])).toBe(false);
  expect(sells(['Added to cart', 'cart-preview-title'])).toBe(false);
});

test('journeys are booked', () => {
  expect(sells(['Odeslat předběžný zájem', 'trip_book_submit'])).toBe(false);
  expect(sells(['Book this trip', 'btn'])).toBe(false);
  expect(sells(['Reise anfragen', 'btn'])).toBe(false);
});
