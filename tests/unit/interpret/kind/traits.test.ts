import { expect, test } from 'vitest';
import { traitsOf } from '../../../../src/interpret/kind/traits';
import { readingOf } from './reading-of';

const reading = readingOf('Zuma');
const typed = (...types: string[]) => ({
  ...reading,
  signals: { ...reading.signals, schemaTypes: Object.fromEntries(types.map((type) => [type, 1])) },
});
const kinds = (from: Parameters<typeof traitsOf>[0]) => traitsOf(from).flatMap((trait) => trait.kinds);

test('rows that only books or shoes have, in the page’s words', () => {
  const row = (label: string) => ({
    ...reading,
    traits: [{ label, text: '320', foundIn: 'row' as const, locator: label }],
  });
  expect(kinds(row('Seitenzahl'))).toEqual(['books']);
  expect(kinds(row('Number of Pages'))).toEqual(['books']);
  expect(kinds(row('Absatzhöhe'))).toContain('boots');
  expect(kinds(row('constructor'))).toEqual([]);
});

test('a book’s number among the identifiers or in the description, each said once', () => {
  const identifiers = [
    { label: 'gtin13', text: '9783161484100', foundIn: 'json-ld' as const, locator: 'gtin13' },
    { label: 'isbn', text: '316148410X', foundIn: 'json-ld' as const, locator: 'isbn' },
  ];
  expect(kinds({ ...reading, identifiers })).toEqual(['books']);
  expect(traitsOf({ ...reading, identifiers })[0]?.quote.text).toBe('9783161484100');
});

test('a type of its own: a book is one, a hotel is none of ours', () => {
  expect(kinds(typed('Book'))).toEqual(['books']);
  expect(kinds(typed('microdata:Book'))).toEqual(['books']);
  expect(kinds(typed('Hotel'))).toEqual(['none']);
  expect(kinds(typed('SoftwareApplication'))).toEqual(['none']);
});

test('beside a product a service or an event is its neighbour', () => {
  expect(kinds(typed('Product', 'Event'))).toEqual([]);
  expect(kinds(typed('Product', 'constructor'))).toEqual([]);
});

test('shares of fibres, which the law has stated of textiles; no other material, and no mere name', () => {
  const made = (text: string) => ({
    ...reading,
    materials: [{ label: 'Material', text, foundIn: 'row' as const, locator: 'material' }],
  });
  expect(kinds(made('80% cotton, 20% elastane'))).toEqual(expect.arrayContaining(['shirt', 'towel']));
  expect(kinds(made('Baumwolle 95 %, Elastan 5 %'))).toContain('t-shirt');
  expect(kinds(made('100% leather'))).toEqual([]);
  expect(kinds(made('60% cotton, 40% polypropylene'))).toEqual([]);
  expect(kinds(made('Cotton'))).toEqual([]);
  expect(kinds(made('50% off'))).toEqual([]);
});
