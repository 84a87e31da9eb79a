// @vitest-environment happy-dom
/** Where the mark goes: the element that holds the price's digits and little else. */
import { beforeEach, expect, test, vi } from 'vitest';
import { findPrice, writtenDigits } from '../../../src/marker/find-price';

beforeEach(() => {
  // happy-dom lays nothing out: every element gets a box, but those marked hidden.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const side = this.hasAttribute('data-hidden') ? 1 : 20;
    return { width: side, height: side } as DOMRect;
  });
});
const found = (html: string, amount: number) => {
  document.body.innerHTML = html;
  return findPrice(document, amount)?.id ?? null;
};

test('an amount can be written with or without its cents', () => {
  expect(writtenDigits(50)).toEqual(new Set(['50', '5000']));
  expect(writtenDigits(49.9)).toEqual(new Set(['499', '4990']));
  expect(writtenDigits(1299)).toEqual(new Set(['1299', '129900']));
});

test('whole, split over elements, grouped; in the largest type', () => {
  expect(found('<p id="a">€50.00</p>', 50)).toBe('a');
  expect(found('<p id="a"><span>1.299</span><span>,</span><sup>00</sup></p>', 1299)).toBe('a');
  const html = '<b id="a" style="font-size:10px">50 €</b><b id="b" style="font-size:30px">50 €</b>';
  expect(found(html, 50)).toBe('b');
});

test('not hidden ones, not other numbers, not long texts, not scripts', () => {
  expect(found('<p id="a" data-hidden>50</p>', 50)).toBeNull();
  expect(found('<p id="a">150</p><p id="b">50 % off until 2027</p>', 50)).toBeNull();
  expect(found(`<p id="a">${'x'.repeat(50)} 50</p>`, 50)).toBeNull();
  expect(found('<script id="a">50</script>', 50)).toBeNull();
});

test('nowhere on a page that took its body away', () => {
  const bare = document.implementation.createHTMLDocument();
  bare.body.innerHTML = '<p>€50.00</p>';
  bare.body.remove();
  expect(findPrice(bare, 50)).toBeNull();
});
