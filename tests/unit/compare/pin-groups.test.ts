/** Pinned products by kind and in order, and the one sentence on each group. */
import { expect, test, vi } from 'vitest';
import type { Pin, PinView } from '../../../src/records/pin';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { groupVerdict } = await import('../../../src/compare/group-verdict');
const { figureOf, pinGroups } = await import('../../../src/compare/pin-groups');

let lastId = 0;
function view(change: Partial<Pin> = {}, usd: number | null = null): PinView {
  const kg = change.kg === undefined ? 10 : change.kg;
  const pin = {
    id: ++lastId,
    at: 1000,
    title: `Product ${lastId}`,
    shop: 'shop.example',
    origin: 'CN',
    kind: 'shirt',
    typical: false,
    kg,
    lowKg: kg === null ? null : kg / 2,
    highKg: kg === null ? null : kg * 2,
    places: [],
    ...change,
  } as unknown as Pin;
  return { pin, now: null, usd };
}
const titles = (views: readonly PinView[]) => views.map(({ pin }) => pin.title);

test('kinds with most products first, unknown kinds last', () => {
  const views = [view({ kind: null }), view({ kind: 'sofa' }), view(), view(), view({ kind: null })];
  expect(pinGroups(views, 'kg').map(({ kind, views }) => [kind, views.length])).toEqual([
    ['shirt', 2],
    ['sofa', 1],
    [null, 2],
  ]);
});

test('least CO2e, lowest price or newest first; what is not known last', () => {
  const a = view({ title: 'a', kg: 5, at: 1 }, 30);
  const b = view({ title: 'b', kg: 3, at: 2 }, null);
  const c = view({ title: 'c', kg: null, at: 3 }, 20);
  const inOrder = (order: 'kg' | 'price' | 'date') =>
    pinGroups([a, b, c], order).flatMap(({ views }) => titles(views));
  expect(inOrder('kg')).toEqual(['b', 'a', 'c']);
  expect(inOrder('price')).toEqual(['c', 'a', 'b']);
  expect(inOrder('date')).toEqual(['c', 'b', 'a']);
});

test('today’s figure counts where the dataset has changed', () => {
  const making = { kg: 4, lowKg: 2, highKg: 8 };
  const renewed = { ...view({ kg: 50 }), now: { dataset: 'today', making, places: [] } };
  expect(figureOf(renewed)).toEqual(making);
});

test('far apart: the lowest causes less than the highest', () => {
  const [low, middle, high] = [view({ kg: 1 }), view({ kg: 10 }), view({ kg: 400 })];
  expect(groupVerdict([middle, high, low])).toEqual({ state: 'clearly', lower: low.pin, higher: high.pin });
  expect(groupVerdict([view({ kg: 1 }), view({ kg: 2.2 })])).toMatchObject({ state: 'probably' });
});

test('near each other: no clear difference', () => {
  expect(groupVerdict([view({ kg: 10 }), view({ kg: 11 })])).toEqual({ state: 'no-clear-difference' });
});

test('one alone, or one with a figure: nothing to say', () => {
  expect(groupVerdict([view()])).toBeNull();
  expect(groupVerdict([view(), view({ kg: null })])).toBeNull();
});

test('no verdict between a stated and a typical figure, however far apart', () => {
  const typical = view({ kg: 1, origin: null, typical: true });
  expect(groupVerdict([typical, view({ kg: 400 })])).toEqual({ state: 'mixed' });
  // Of three the two that state it are compared.
  const [low, high] = [view({ kg: 20 }), view({ kg: 4000 })];
  expect(groupVerdict([typical, low, high])).toMatchObject({ lower: low.pin, higher: high.pin });
});
