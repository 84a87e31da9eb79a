/** What is kept of an answer, that it fits its schema, and that it is worked out again to the same figures. */
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import type { Product } from '../../../src/contracts/product';
import { answer } from '../../../src/estimate/answer-product';
import { lookUpSchema } from '../../../src/records/look-up';
import { recomputed } from '../../../src/records/recompute';
import { placesOf, toLookUp } from '../../../src/records/to-look-up';
import { settingsFrom } from '../../../src/settings/settings';
import { productOfOurs } from '../product-of-ours';

// The settings' module asks for a browser when it is loaded; their defaults need none.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const answerOn = (change: Partial<Product> = {}) => answer(productOfOurs(change), {}, settingsFrom({}), 'DE');
const kept = (change: Partial<Product> = {}) => ({ id: 1, ...toLookUp(answerOn(change), 1000) });

test('all known: figures and inputs', () => {
  const found = answerOn();
  expect(kept()).toMatchObject({
    at: 1000,
    title: 'Linen shirt',
    origin: 'CN',
    price: { amount: 50, currency: 'EUR' },
    kg: found.comparison?.origin.making.kg,
    dataset: found.dataset,
  });
});

test.each<Partial<Product>>([
  {},
  { title: null, price: null, shopCountry: null },
  { origin: { state: 'unknown', evidence: [] } },
  { kind: { state: 'unknown' } },
])('fits the schema: %j', (change) => {
  expect(v.safeParse(lookUpSchema, kept(change)).success).toBe(true);
});

test('places: the origin first, with no verdict of its own; none where there is no figure', () => {
  const found = answerOn();
  const [origin, ...others] = placesOf(found);
  expect(origin).toMatchObject({ place: 'CN', verdict: null });
  expect(others.map(({ verdict }) => verdict)).toEqual(
    found.comparison?.alternatives.map(({ verdict }) => verdict),
  );
  expect(placesOf(answerOn({ kind: { state: 'unknown' } }))).toEqual([]);
});

test('with the same dataset nothing is worked out anew', () => {
  expect(recomputed(kept(), ['PT'], 'DE')).toBeNull();
});

test('with another dataset: today’s figures for origin and neighbours', () => {
  const old = { ...kept(), dataset: 'an older one', kg: 1 };
  const now = recomputed(old, ['CN', 'PT'], 'DE');
  expect(now?.places.map(({ place }) => place)).toEqual(['CN', 'PT']);
  expect(now?.making.kg).toBeCloseTo(answerOn().comparison?.origin.making.kg ?? 0, 9);
});

test('a typical figure is expected anew, from the clues that were kept, and stays a typical one', () => {
  const silent: Partial<Product> = { origin: { state: 'unknown', evidence: [] } };
  const hint = {
    about: 'maker-address' as const,
    countries: ['PT'],
    ratio: 8,
    kinds: [],
    evidence: [],
  };
  for (const change of [silent, { ...silent, originHints: [hint] }]) {
    const old = { ...kept(change), dataset: 'an older one', kg: 1 };
    const now = recomputed(old, ['CN', 'PT'], 'DE');
    const { making } = answerOn(change).typical ?? {};
    expect(now?.making).toEqual(making);
    expect(now?.places.map(({ place, verdict }) => [place, verdict])).toEqual([
      ['CN', null],
      ['PT', null],
    ]);
  }
  const [without, withHint] = [silent, { ...silent, originHints: [hint] }].map(
    (change) => recomputed({ ...kept(change), dataset: 'an older one' }, [], 'DE')?.making.kg,
  );
  expect(without).not.toBe(withHint);
});

test.each([{ origin: null }, { kind: null }, { kind: 'no-such-kind' }])(
  'no figure then, none now: %j',
  (gap) => {
    expect(recomputed({ ...kept(), dataset: 'an older one', ...gap }, ['PT'], 'DE')).toBeNull();
  },
);
