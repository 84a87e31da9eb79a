/** Data that is nearly JSON: what shops get wrong by hand, and what may be done to us with it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lenientJson } from '../../../../src/interpret/structured-data/lenient-json';
import { looseJson } from '../../../../src/interpret/structured-data/loose-json';

/** As plain objects, to compare by. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test.each([
  ['single quotes', "{'a':'it’s','b':['c']}", { a: 'it’s', b: ['c'] }],
  ['an apostrophe in single quotes', "{'a':'it's fine','b':1}", { a: "it's fine", b: '1' }],
  ['names without quotes', '{a:"1",b_2:"2"}', { a: '1', b_2: '2' }],
  ['a quote inside', '{"a":"a 12" pan","b":"c"}', { a: 'a 12" pan', b: 'c' }],
  ['a word in quotes inside', '{"a":"our "best" pan, ever","b":"c"}', { a: 'our "best" pan, ever', b: 'c' }],
  ['raw line ends', '{"a":"one\ntwo"}', { a: 'one\ntwo' }],
  ['bad escapes', '{"a":"it\\\'s \\d \\u0041"}', { a: "it's d A" }],
  ['missing commas', '{"a":"b"\n"c":"d" "e":1}', { a: 'b', c: 'd', e: '1' }],
  ['spare commas', '{"a":[1,,2,],,"b":3,}', { a: ['1', '2'], b: '3' }],
  ['comments', '{/* x */"a":1, // y\n"b":2}', { a: '1', b: '2' }],
  ['addresses are no comments', '{a:"http://x.example/y"}', { a: 'http://x.example/y' }],
  ['sums', '{"a":"b" + "c","d":1}', { a: 'bc', d: '1' }],
  ['decimal commas', '{"price":49,95,"b":1}', { price: '49,95', b: '1' }],
  ['no numbers', '{"a":NaN,"b":undefined,"c":true}', { a: null, b: null, c: true }],
  ['cut short', '{"a":{"b":"c', { a: { b: 'c' } }],
  ['hidden from old browsers', '//<![CDATA[\n{"a":1,}\n//]]>', { a: '1' }],
  ['two after each other', '{"a":1}{"b":2}', [{ a: '1' }, { b: '2' }]],
])('%s', (_what, text, value) => {
  expect(plain(lenientJson(text))).toEqual(value);
});

test('quotes written as entities', () => {
  expect(plain(lenientJson('{&quot;a&quot;:&quot;b&quot;}'))).toEqual({ a: 'b' });
  expect(plain(lenientJson('{&#34;a&#34;:&#34;b&#34;}'))).toEqual({ a: 'b' });
});

test.each(['', 'nothing', '<<<', ']]]', '"a"', 'var x = 1;'])('no data: %s', (text) => {
  expect(looseJson(text)).toBeNull();
});

test('a name may be __proto__', () => {
  const value = looseJson('{"__proto__":{"x":1},a:1}') as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__', 'a']);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test('brackets upon brackets are not even tried', () => {
  expect(lenientJson('['.repeat(145_000))).toBeNull();
  expect(lenientJson(`${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`)).toBeNull();
  expect(looseJson('['.repeat(1000))).toBeNull();
});

test('any text comes to an end, and what is JSON is read the same loosely, numbers as text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void looseJson(`{${text}`)));
  const letters = '{}[]"\',:/*+\\ \nab1';
  const near = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(near, (text) => void looseJson(`[${text}`)),
    { numRuns: 500 },
  );
  const value = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-zA-Z ]{0,9}$/));
  fc.assert(
    fc.property(value, (one) => {
      expect(plain(looseJson(`${JSON.stringify(one)};`))).toEqual(plain(one));
    }),
  );
});
