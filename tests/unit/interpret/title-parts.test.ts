/** What stands around a product's name is taken off, and the name itself is left alone. */
import { expect, test } from 'vitest';
import { bareName, brandedOnce, isShopName, partsOf, withoutMaker } from '../../../src/interpret/title-parts';

test.each([
  ['Blue mug | Potter', 'www.potter.example', 'Blue mug'],
  ['Blue mug - potter.example', 'potter.example', 'Blue mug'],
  ['Blue mug - Show original title', 'shop.example', 'Blue mug'],
  ['9783161484100: A book of mugs', 'shop.example', 'A book of mugs'],
  ['A book of mugs (ISBN 9783161484100)', 'shop.example', 'A book of mugs'],
  ['Blue mug - 300 ml', 'shop.example', 'Blue mug - 300 ml'],
  ['Blue mug – dishwasher safe', 'potter.example', 'Blue mug – dishwasher safe'],
])('%s on %s: %s', (text, host, name) => {
  expect(bareName(text, host)).toBe(name);
});

test('a number alone leaves nothing', () => {
  expect(bareName('9783161484100', 'shop.example')).toBe('');
});

test('the shop’s name as its host has it, and no other', () => {
  expect(isShopName('The Potter', 'www.the-potter.co.uk')).toBe(true);
  expect(isShopName('the-potter.co.uk', 'the-potter.co.uk')).toBe(true);
  expect(isShopName('Potter', 'the-potter.co.uk')).toBe(false);
  expect(isShopName('…', 'shop.example')).toBe(false);
});

test('parts between dashes and bars, the shop in brackets left out', () => {
  expect(partsOf('[Potter] Blue mug | Mugs – Potter')).toEqual(['Blue mug', 'Mugs', 'Potter']);
  expect(partsOf('T-shirt')).toEqual(['T-shirt']);
  expect(partsOf('')).toEqual([]);
});

test.each([
  ['Blue mug by Ann Potter', 'Blue mug | Shop', 'Blue mug'],
  ['Blue mug von Potter', 'Blue mug', 'Blue mug'],
  ['Blue mug by Ann Potter', 'Blue mug by Ann Potter | Shop', 'Blue mug by Ann Potter'],
  ['Blue mug by Ann Potter', 'Blue mugs | Shop', 'Blue mug by Ann Potter'],
  ['Stand by Me', 'Films', 'Stand by Me'],
  ['Mug', 'Mug', 'Mug'],
])('the maker behind “%s” on “%s”', (heading, pageTitle, name) => {
  expect(withoutMaker(heading, pageTitle)).toBe(name);
});

test.each([
  ['Acme Acme Kettle 2', ['Acme'], 'Acme Kettle 2'],
  ['ACME Acme Kettle', ['Other', 'acme'], 'Acme Kettle'],
  ['Duran Duran: Rio', ['EMI'], 'Duran Duran: Rio'],
  ['Duran Duran: Rio', ['Duran Duran'], 'Duran Duran: Rio'],
  ['Acme Acmeform', ['Acme'], 'Acme Acmeform'],
  ['  ', ['', ' '], '  '],
])('%s, by %s: %s', (name, brands, once) => {
  expect(brandedOnce(name, brands)).toBe(once);
});
