/** The product's name among headings, data and metas. */
import { expect, test } from 'vitest';
import type { TitleQuote } from '../../../src/contracts/reading';
import { titleFrom } from '../../../src/interpret/title';

const quote = (foundIn: TitleQuote['foundIn'], text: string, headingLevel?: number): TitleQuote => ({
  text,
  foundIn,
  locator: foundIn,
  ...(headingLevel && { headingLevel }),
});
const titleOf = (...quotes: TitleQuote[]) => titleFrom(quotes)?.value;

test('the heading goes before data, data before metas', () => {
  const data = quote('json-ld', 'Mug, blue (300 ml)');
  const meta = quote('meta', 'Blue mug by Potter');
  expect(titleOf(meta, data, quote('heading', 'Blue mug', 1))).toBe('Blue mug');
  expect(titleOf(meta, data)).toBe('Mug, blue (300 ml)');
});

test('a shop’s own file goes before everything', () => {
  expect(titleOf(quote('heading', 'Blue mug', 1), quote('shop', 'Blue mug, thrown'))).toBe(
    'Blue mug, thrown',
  );
});

test('a heading that shares nothing with the document’s title names something else', () => {
  const page = quote('title', 'Blue mug | Potter');
  expect(titleOf(page, quote('heading', 'Free delivery this week', 1), quote('json-ld', 'Blue mug'))).toBe(
    'Blue mug',
  );
});

test('what the page repeats in a box of its own is its name, whatever the document is called', () => {
  const page = quote('title', 'Catalogue of goods');
  expect(titleOf(page, quote('heading', 'Blue mug'))).toBe('Blue mug');
  expect(titleOf(page, quote('heading', 'Blue mug', 1))).toBe('Catalogue of goods');
});

test('of several headings the one that the document’s title repeats', () => {
  const page = quote('title', 'Blue mug of clay | Potter');
  expect(titleOf(page, quote('heading', 'Potter', 1), quote('heading', 'Blue mug of clay', 1))).toBe(
    'Blue mug of clay',
  );
});

test('a page of many headings heads many things', () => {
  const headings = Array.from({ length: 8 }, (_, at) => quote('heading', `Blue mug number ${at}`, 2));
  expect(titleOf(quote('title', 'Blue mug | Potter'), ...headings, quote('json-ld', 'Blue mug'))).toBe(
    'Blue mug',
  );
});

test('without the shop’s name, where title and metas both have the rest', () => {
  expect(titleOf(quote('title', 'Blue mug | Potter'), quote('meta', 'Blue mug'))).toBe('Blue mug');
  expect(titleOf(quote('title', 'Blue mug | Potter'), quote('meta', 'Blue mug – Pottery shop'))).toBe(
    'Blue mug',
  );
  expect(titleOf(quote('title', '[Potter] Blue mug'))).toBe('Blue mug');
});

test.each([
  ['9780000573404: The Lantern Keepers (Book 1)', 'The Lantern Keepers (Book 1)'],
  ['Collage puzzle: 724819255917', 'Collage puzzle'],
  ['Angel Teddy - show original title', 'Angel Teddy'],
  ['Blue mug | Potter', 'Blue mug'],
  ['Blue mug – potter.example', 'Blue mug'],
  ['Salt – Pepper', 'Salt – Pepper'],
])('%s, of potter.example', (heading, name) => {
  expect(titleFrom([quote('heading', heading, 1)], 'www.potter.example')?.value).toBe(name);
});

test('a number of a book is no name', () => {
  expect(
    titleOf(quote('heading', 'ISBN 13: 9780000573404', 1), quote('json-ld', 'The Lantern Keepers')),
  ).toBe('The Lantern Keepers');
});

test('only a document’s title: less sure', () => {
  expect(titleFrom([quote('title', 'Blue mug')])?.confidence).toBeLessThan(
    titleFrom([quote('heading', 'Blue mug', 1)])?.confidence ?? 0,
  );
});

test('what has hardly a letter is no name', () => {
  expect(titleOf(quote('heading', '№ 5', 1), quote('json-ld', '12'))).toBeUndefined();
  expect(titleFrom([])).toBeNull();
});
