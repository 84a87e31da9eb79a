import { expect, test } from 'vitest';
import { namesShop, shopName } from '../../../src/interpret/shop-name';

test('a shop is called what its address says, less its last part', () => {
  expect(shopName('https://www.blue-barn.co.uk/x')).toBe('bluebarnco');
  expect(shopName('no address')).toBe('');
});

test('a sentence that names the shop speaks of the shop', () => {
  expect(namesShop('Buy it at Blue Barn, the best of all shops', 'https://www.blue-barn.co.uk/x')).toBe(true);
  expect(namesShop('A barn painted blue', 'https://www.blue-barn.co.uk/x')).toBe(false);
  expect(namesShop('A hat for all', 'https://at.example/')).toBe(false);
});
