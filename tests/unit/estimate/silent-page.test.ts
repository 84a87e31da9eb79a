/** A page that does not state an origin: what the answer says then, and what it never says. */
import { describe, expect, test, vi } from 'vitest';
import type { OriginHint, Product } from '../../../src/contracts/product';
import { answer } from '../../../src/estimate/answer-product';
import { toLookUp } from '../../../src/records/to-look-up';
import { settingsFrom } from '../../../src/settings/settings';
import { productOfOurs } from '../product-of-ours';

// The settings' module asks for a browser when it is loaded; their defaults need none.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const settings = settingsFrom({});
const read = productOfOurs();
const silent: Product = { ...read, origin: { state: 'unknown', evidence: [] } };
const china = { place: { country: 'CN' }, confidence: 1, evidence: [] };
const poland = { place: { country: 'PL' }, confidence: 1, evidence: [] };
const of = (product: Product, correction = {}) => answer(product, correction, settings, 'DE');

test('a typical figure with its range, several likely places, and no comparison', () => {
  const { typical, comparison, missing } = of(silent);
  expect(comparison).toBeNull();
  expect(missing).toContain('origin');
  expect(typical?.making.lowKg).toBeLessThan(typical?.making.kg ?? 0);
  expect(typical?.making.highKg).toBeGreaterThan(typical?.making.kg ?? 0);
  expect(typical?.likelyOrigins.length).toBeGreaterThan(3);
  expect(typical?.places.map(({ place }) => place.country)).toEqual(expect.arrayContaining(['CN', 'DE']));
  expect(JSON.stringify(typical)).not.toContain('verdict');
});

test('a stated origin overrides all: no typical figure, no likely places', () => {
  expect(of({ ...read, origin: { state: 'known', claim: china, source: 'page' } })).toMatchObject({
    typical: null,
  });
  expect(of(silent, { origin: 'PT' })).toMatchObject({ typical: null });
});

test('once said, a place has the figure that it was shown with', () => {
  const shown = of(silent).typical?.likelyOrigins.find(({ place }) => place.country === 'CN')?.kg;
  expect(of(silent, { origin: 'CN' }).comparison?.origin.making.kg).toBeCloseTo(shown ?? 0, 9);
});

test('"not known" goes before the page’s word, and "as the page says" brings it back', () => {
  const stated: Product = { ...read, origin: { state: 'known', claim: china, source: 'page' } };
  expect(of(stated, { origin: 'unknown' })).toMatchObject({ comparison: null, typical: expect.anything() });
  expect(of(stated, { origin: undefined }).comparison?.origin.place.country).toBe('CN');
});

test('places in conflict and "imported" narrow the mixture to what they say', () => {
  const conflict = of({ ...read, origin: { state: 'conflict', claims: [china, poland] } }).typical;
  expect(conflict?.likelyOrigins.map(({ place }) => place.country).sort()).toEqual(['CN', 'PL']);
  const imported = of({ ...read, shopCountry: null, origin: { state: 'imported', evidence: [] } }).typical;
  expect(imported?.likelyOrigins.map(({ place }) => place.country)).not.toContain('DE');
});

describe('hints', () => {
  const hint = (kinds: string[]): OriginHint => ({
    about: 'appellation',
    countries: ['PT'],
    kinds,
    ratio: 50,
    evidence: [],
  });
  const shareOf = (product: Product) =>
    of(product).typical?.likelyOrigins.find(({ place }) => place.country === 'PT')?.share ?? 0;
  test('move what is likely and read nothing', () => {
    const hinted = { ...silent, originHints: [hint([])] };
    expect(shareOf(hinted)).toBeGreaterThan(5 * shareOf(silent));
    expect(of(hinted).product.origin.state).toBe('unknown');
    expect(of(hinted).product.originHints).toHaveLength(1);
  });
  test('of another kind of thing do not hold, also when the person says the kind', () => {
    const wine = { ...silent, originHints: [hint(['wine'])] };
    expect(shareOf(wine)).toBe(shareOf(silent));
    expect(of(wine).product.originHints).toEqual([]);
    expect(of(wine, { kind: 'wine' }).product.originHints).toHaveLength(1);
  });
});

test('what is kept of it is marked as typical', () => {
  expect(toLookUp(of(silent), 0)).toMatchObject({
    origin: null,
    typical: true,
    kg: of(silent).typical?.making.kg,
  });
  expect(toLookUp(of(silent, { origin: 'CN' }), 0)).toMatchObject({ origin: 'CN', typical: false });
});
