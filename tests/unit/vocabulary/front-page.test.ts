import { expect, test } from 'vitest';
import { isFrontPage } from '../../../src/vocabulary/front-page';

const looked = (address: string) => isFrontPage(new URL(address, 'https://shop.example'));

test.each(['/', '/de', '/de/', '/en-gb/', '/pt_BR'])('%s is a first page', (address) => {
  expect(looked(address)).toBe(true);
});

test.each(['/?id=7', '/shirt', '/de/shirt', '/deu', '/1'])('%s is none', (address) => {
  expect(looked(address)).toBe(false);
});
