/** Which addresses are of one page. */
import { expect, test } from 'vitest';
import { isOtherPage } from '../../../src/vocabulary/other-page';

const at = (path: string) => `https://shop.example${path}`;

test.each([
  ['/mug', '/mug?utm_source=mail'],
  ['/mug?colour=red', '/mug?colour=blue'],
  ['/mug?id=1', '/mug'],
  ['/mug', '/mug#reviews'],
  ['/mug?id=1&ref=a', '/mug?ref=b&id=1'],
])('the same page: %s and %s', (one, other) => {
  expect(isOtherPage(at(one), at(other))).toBe(false);
});

test.each([
  ['/mug', '/cup'],
  ['/p?id=1', '/p?id=2'],
  ['/p?product_id=1', '/p?product_id=2'],
  ['/#/mug', '/#/cup'],
  ['/#!/mug', '/'],
])('another page: %s and %s', (one, other) => {
  expect(isOtherPage(at(one), at(other))).toBe(true);
});

test('another shop is another page, and so is what is no address', () => {
  expect(isOtherPage(at('/mug'), 'https://other.example/mug')).toBe(true);
  expect(isOtherPage('', at('/mug'))).toBe(true);
});
