/** A report: what was read and what would be right, without what tells of the person. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/contracts/answer';
import { type Right, reportFile } from '../../../src/report/report-file';
import { addressWithoutPersonal, LEFT_OUT, textWithoutPersonal } from '../../../src/report/without-personal';
import { productOfOurs } from '../product-of-ours';

test.each([
  ['https://anna:secret@shop.example/p/12?user=7#mine', 'https://shop.example/p/12'],
  ['https://shop.example/order/AB-123456/shirt', `https://shop.example/order/${LEFT_OUT}/shirt`],
  ['https://shop.example/u/anna.b%40mail.example/p', `https://shop.example/u/${LEFT_OUT}/p`],
  ['file:///home/anna/page.html', ''],
  ['no address', ''],
])('of an address host and path alone: %s', (url, left) => {
  expect(addressWithoutPersonal(url)).toBe(left);
});

test.each([
  ['Write to anna.b+x@mail.example now', `Write to ${LEFT_OUT} now`],
  ['Call +49 (0)30 1234-5678 or 0044 20 7946 0958', `Call ${LEFT_OUT} or ${LEFT_OUT}`],
  ['Order no. 4711-99 is yours', `Order no. ${LEFT_OUT} is yours`],
  ['Bestellnummer: A123456', `Bestellnummer: ${LEFT_OUT}`],
])('what tells of the person is left out: %s', (text, left) => {
  expect(textWithoutPersonal(text)).toBe(left);
});

test.each(['Made in Portugal', '€ 1 299,00', '50 x 70 cm, 1.250 g', 'Shirt, sizes 36 38 40 42', 'In order'])(
  'what tells of the product stays: %s',
  (text) => {
    expect(textWithoutPersonal(text)).toBe(text);
  },
);

const nothing: Right = { title: '', origin: '', kind: '', price: '', words: '' };
const answerOf = (change: Parameters<typeof productOfOurs>[0] = {}): Answer =>
  ({ dataset: 'Whence data', product: productOfOurs(change) }) as Answer;

test('what was read, with the words it rests on, and the versions', () => {
  const evidence = [
    { text: 'Made in China, ask anna@mail.example', foundIn: 'prose', locator: 'p', label: '' } as const,
  ];
  const file = reportFile(
    answerOf({
      url: 'https://shop.example/p?user=7',
      origin: {
        state: 'known',
        claim: { place: { country: 'CN' }, confidence: 1, evidence: [...evidence] },
        source: 'page',
      },
    }),
    '1.2.3',
    { ...nothing, origin: ' Portugal ', words: 'x'.repeat(500) },
  );
  expect(file).toMatchObject({
    format: 1,
    whence: '1.2.3',
    dataset: 'Whence data',
    page: 'https://shop.example/p',
    read: {
      price: { amount: 50, currency: 'EUR' },
      origin: {
        state: 'known',
        places: [{ country: 'CN' }],
        quotes: [{ text: `Made in China, ask ${LEFT_OUT}`, foundIn: 'prose', locator: 'p' }],
      },
    },
  });
  // Empty fields are not in it, long ones are cut.
  expect(file.right).toEqual({ origin: 'Portugal', words: 'x'.repeat(300) });
});

test.each([
  [
    { state: 'unknown', evidence: [] },
    { state: 'unknown', places: [] },
  ],
  [
    { state: 'conflict', claims: [{ place: { country: 'PL' }, confidence: 1, evidence: [] }] },
    { places: [{ country: 'PL' }] },
  ],
] as const)('an origin that is not known: %j', (origin, expected) => {
  const { read } = reportFile(
    answerOf({ origin: origin as never, kind: { state: 'unknown' } }),
    '1',
    nothing,
  );
  expect(read.origin).toMatchObject(expected);
  expect(read.kind).toEqual({ state: 'unknown', ids: [], quotes: [] });
});
