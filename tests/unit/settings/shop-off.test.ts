/** A shop that is off, its subdomains with it, and no other. */
import { expect, test } from 'vitest';
import { isOff } from '../../../src/settings/shop-off';

test.each([
  ['shop.example', true],
  ['de.shop.example', true],
  ['myshop.example', false],
  ['shop.example.evil.test', false],
  ['example', false],
])('%s: %s', (shop, off) => {
  expect(isOff(shop, ['other.test', 'shop.example'])).toBe(off);
  expect(isOff(shop, [])).toBe(false);
});
