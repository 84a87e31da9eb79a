/** The offer that the page's address names. */
import { expect, test } from 'vitest';
import { chosenOffers } from '../../../../src/interpret/structured-data/chosen-offers';

const page = (address: string) => new URL(address, 'https://shop.example');
const small = { price: 1, url: 'https://shop.example/mug?size=s', sku: 'M-S' };
const large = { price: 2, url: '/mug?size=l', sku: 'M-L' };

test('by its own address, whole or from the root', () => {
  expect(chosenOffers([small, large], page('/mug?size=l'))).toEqual([large]);
  expect(chosenOffers([small, large], page('/mug?size=s'))).toEqual([small]);
});

test('by a number that the address carries', () => {
  const bare = [{ sku: 'M-S' }, { sku: 'M-L' }];
  expect(chosenOffers(bare, page('/mug?variant=M-L'))).toEqual([{ sku: 'M-L' }]);
});

test('of variants by their offer’s address', () => {
  const variants = [{ offers: small }, { offers: large }];
  expect(chosenOffers(variants, page('/mug?size=l'))).toEqual([{ offers: large }]);
});

test('all where the address chooses none, several, or says nothing', () => {
  for (const address of ['/mug', '/mug?size=xl', '/mug?from=mail'])
    expect(chosenOffers([small, large], page(address))).toEqual([small, large]);
  expect(chosenOffers([small, small], page('/mug?size=s'))).toEqual([small, small]);
  expect(chosenOffers([small, large], null)).toEqual([small, large]);
});
