/** What is still the product of the address before, and for how long that is believed. */
import { expect, test } from 'vitest';
import { HELD_MS, LeftBehind } from '../../../src/content/stale';
import type { Reading } from '../../../src/contracts/reading';
import { readingOf } from '../interpret/kind/reading-of';

function reading(url: string, name: string, { price = '5', title = name, data = true } = {}): Reading {
  return {
    ...readingOf(name),
    url: `https://shop.example${url}`,
    titles: [
      { text: name, foundIn: 'heading', locator: 'h1', headingLevel: 1 },
      { text: title, foundIn: 'title', locator: 'title' },
    ],
    prices: data
      ? [{ text: price, foundIn: 'meta', locator: 'price', currency: 'EUR', role: 'current' }]
      : [],
  };
}
function after(told: Reading): LeftBehind {
  const left = new LeftBehind();
  expect(left.heldMs(told, 0)).toBe(0);
  left.note(told);
  return left;
}

test('the same product under another address is held, whatever the document is called', () => {
  const left = after(reading('/mug', 'Mug'));
  expect(left.heldMs(reading('/cup', 'Mug'), 1000)).toBe(HELD_MS);
  expect(left.heldMs(reading('/cup', 'Mug', { title: 'Cup' }), 3000)).toBe(HELD_MS - 2000);
});

test('told once it says something else, or has said the same for long', () => {
  const left = after(reading('/mug', 'Mug'));
  expect(left.heldMs(reading('/cup', 'Mug'), 1000)).toBeGreaterThan(0);
  expect(left.heldMs(reading('/cup', 'Cup'), 2000)).toBe(0);
  expect(left.heldMs(reading('/cup', 'Mug', { price: '6' }), 3000)).toBe(0);
  const still = after(reading('/mug', 'Mug'));
  expect(still.heldMs(reading('/cup', 'Mug'), 1000)).toBeGreaterThan(0);
  expect(still.heldMs(reading('/cup', 'Mug'), 1000 + HELD_MS)).toBe(0);
});

test('what sells nothing and what is the same page are told at once', () => {
  const left = after(reading('/mug', 'Mug'));
  expect(left.heldMs(reading('/mug?colour=red', 'Mug'), 1)).toBe(0);
  const nothing = after(reading('/news', 'News', { data: false }));
  expect(nothing.heldMs(reading('/more-news', 'News', { data: false }), 1)).toBe(0);
});

test('each address has a time of its own', () => {
  const left = after(reading('/mug', 'Mug'));
  left.heldMs(reading('/cup', 'Mug'), 1000);
  left.note(reading('/cup', 'Cup'));
  expect(left.heldMs(reading('/pot', 'Cup'), 50_000)).toBe(HELD_MS);
});
