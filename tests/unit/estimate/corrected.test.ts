/** The person's word goes before the page's, part by part. */
import { expect, test } from 'vitest';
import { corrected, onBreadcrumb } from '../../../src/estimate/corrected';
import { productOfOurs } from '../product-of-ours';

test('no correction, no change', () => {
  expect(corrected(productOfOurs(), {})).toEqual(productOfOurs());
});

test('each part alone', () => {
  const read = productOfOurs();
  const price = { amount: 7, currency: 'GBP' };
  expect(corrected(read, { origin: 'CN-GD' })).toEqual({
    ...read,
    origin: {
      state: 'known',
      claim: { place: { country: 'CN', subdivision: 'CN-GD' }, confidence: 1, evidence: [] },
      source: 'person',
    },
  });
  expect(corrected(read, { price }).price).toMatchObject({ value: price, source: 'person', confidence: 1 });
  expect(corrected(read, { kind: 'shoes' }).kind).toMatchObject({
    state: 'known',
    fact: { value: 'shoes', source: 'person' },
    rivals: [],
  });
  expect(corrected(read, { massKg: 0 }).massKg).toMatchObject({ value: 0, source: 'person' });
});

test('a material in the words of its label; words that name none change nothing', () => {
  const read = productOfOurs();
  expect(corrected(read, { material: '80 % wool, 20% polyester' }).material).toMatchObject({
    value: [
      { material: 'wool', share: 0.8 },
      { material: 'polyester', share: 0.2 },
    ],
    source: 'person',
  });
  expect(corrected(read, { material: 'moonlight' })).toEqual(read);
});

test('the product as read is left alone', () => {
  const read = productOfOurs();
  corrected(read, { origin: 'PT', kind: 'shoes' });
  expect(read).toEqual(productOfOurs());
});

test('what was said of a whole shelf', () => {
  expect(onBreadcrumb(productOfOurs(), undefined)).toEqual(productOfOurs());
  expect(onBreadcrumb(productOfOurs(), 'shoes').kind).toMatchObject({
    fact: { value: 'shoes', source: 'person' },
  });
});
