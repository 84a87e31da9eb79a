/** What the model is asked, out of a product. */
import { expect, test } from 'vitest';
import { purchaseOf } from '../../../src/estimate/purchase';
import { KIND_OF_OURS, productOfOurs } from '../product-of-ours';

const said = <T>(value: T, source: 'page' | 'person' = 'page') => ({
  value,
  confidence: 1,
  evidence: [],
  source,
});

test('kind, price and the shop’s country; the shopper’s where the page does not give it', () => {
  expect(purchaseOf(productOfOurs(), 'FR')).toMatchObject({
    kind: KIND_OF_OURS,
    price: { amount: 50, currency: 'EUR', source: 'page' },
    shopCountry: 'DE',
  });
  expect(purchaseOf(productOfOurs({ shopCountry: null }), 'FR')?.shopCountry).toBe('FR');
});

test('what is not known is not made up; without a price there is still a purchase', () => {
  const plain = purchaseOf(productOfOurs({ price: null }), 'DE');
  expect(plain?.kind).toBe(KIND_OF_OURS);
  expect([plain?.price, plain?.mass, plain?.material, plain?.freight]).toEqual(Array(4).fill(undefined));
});

test('mass, material and way, with who says so', () => {
  const known = productOfOurs({
    massKg: said(0.3, 'person'),
    material: said([{ material: 'wool', share: 1 }]),
  });
  expect(purchaseOf(known, 'DE', true)).toMatchObject({
    mass: { massKg: 0.3, source: 'person' },
    material: [{ material: 'wool', share: 1 }],
    freight: 'air',
  });
});

test('rivals go along unless the person said the kind; the likeliest of several stands in, marked', () => {
  const rivals = [
    { id: 'shirt', confidence: 0.5 },
    { id: 'trousers', confidence: 0.3 },
  ];
  const [first, second] = rivals.map(({ id, confidence }) => ({ id, probability: confidence }));
  const known = { state: 'known', rivals } as const;
  expect(purchaseOf(productOfOurs({ kind: { ...known, fact: said('dress') } }), 'DE')).toMatchObject({
    kind: 'dress',
    rivals: [first, second],
  });
  const byPerson = purchaseOf(productOfOurs({ kind: { ...known, fact: said('dress', 'person') } }), 'DE');
  expect(byPerson?.rivals).toBeUndefined();
  expect(
    purchaseOf(productOfOurs({ kind: { state: 'unsure', rivals: [...rivals], evidence: [] } }), 'DE'),
  ).toMatchObject({ kind: 'shirt', kindProbability: 0.5, rivals: [second], kindUnsure: true });
});

test('nothing known of the kind: no purchase', () => {
  expect(purchaseOf(productOfOurs({ kind: { state: 'unknown' } }), 'DE')).toBeNull();
  expect(purchaseOf(productOfOurs({ kind: { state: 'unsure', rivals: [], evidence: [] } }), 'DE')).toBeNull();
});
