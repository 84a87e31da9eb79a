/** What an answer holds: a comparison, or ranges where the origin is not known, or what is missing. */
import { expect, test, vi } from 'vitest';
import { answer } from '../../../src/estimate/answer-product';
import { placeCode } from '../../../src/model/place';
import { settingsFrom } from '../../../src/settings/settings';
import { KIND_OF_OURS, productOfOurs } from '../product-of-ours';

// The settings' module asks for a browser when it is loaded; their defaults need none.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const settings = settingsFrom({});
const places = (found: ReturnType<typeof answer>) =>
  (found.comparison?.alternatives ?? found.typical?.places ?? []).map(({ place }) => placeCode(place));

test('all known: compared with other places, never with the origin, none twice', () => {
  const found = answer(productOfOurs(), {}, { ...settings, comparisonOrigins: ['PT', 'CN', 'PT'] }, 'DE', [
    'PL',
  ]);
  expect(found.missing).toEqual([]);
  expect(found.typical).toBeNull();
  expect(places(found)).toEqual(['PT', 'PL']);
  expect(found.dataset).toContain('CEDA by Watershed');
});

test('origin not known: places side by side, no comparison', () => {
  const found = answer(productOfOurs({ origin: { state: 'unknown', evidence: [] } }), {}, settings, 'DE');
  expect(found.missing).toEqual(['origin']);
  expect(found.comparison).toBeNull();
  expect(places(found).length).toBeGreaterThan(1);
});

test('origins in conflict: those stand first', () => {
  const claims = ['TR', 'PL'].map((country) => ({ place: { country }, confidence: 0.5, evidence: [] }));
  const found = answer(productOfOurs({ origin: { state: 'conflict', claims } }), {}, settings, 'DE');
  expect(places(found).slice(0, 2)).toEqual(['TR', 'PL']);
  expect(new Set(places(found)).size).toBe(places(found).length);
});

test('what the person says fills what is missing', () => {
  const bare = productOfOurs({ price: null, kind: { state: 'unknown' } });
  expect(answer(bare, {}, settings, 'DE').missing).toEqual(['kind', 'price']);
  const price = { amount: 50, currency: 'EUR' };
  const found = answer(bare, { price, kind: KIND_OF_OURS }, settings, 'DE');
  expect(found.missing).toEqual([]);
  expect(found.comparison?.origin.making.kg).toBeGreaterThan(0);
});

test('by air: the person before the page, the page before the settings', () => {
  const mode = (
    product: ReturnType<typeof productOfOurs>,
    byAir?: boolean,
    freight: 'usual' | 'air' = 'usual',
  ) => answer(product, { byAir }, { ...settings, freight }, 'DE').comparison?.origin.freight?.mode;
  const flown = productOfOurs({ freight: { value: 'air', confidence: 1, evidence: [], source: 'page' } });
  expect(mode(productOfOurs())).toBe('sea');
  expect(mode(productOfOurs(), undefined, 'air')).toBe('air');
  expect(mode(flown)).toBe('air');
  expect(mode(flown, false, 'air')).toBe('sea');
});
