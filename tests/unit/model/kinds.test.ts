/** Kinds by their ids, by the first round's categories, by sector codes; nothing else is one. */
import { expect, test } from 'vitest';
import { categoryLines } from '../../../data/build/category-list';
import { compare } from '../../../src/model/compare';
import { consumerSectors, findKinds, kindList } from '../../../src/model/kinds';
import type { Comparison } from '../../../src/model/types';

const kg = (kind: string, amount?: number, massKg?: number) => {
  const answer = compare(
    {
      kind,
      shopCountry: 'US',
      ...(amount !== undefined && { price: { amount, currency: 'USD' } }),
      ...(massKg !== undefined && { mass: { massKg, source: 'page' as const } }),
    },
    { country: 'CN' },
    [],
  ) as Comparison;
  return { ...answer.origin.making, kind: answer.kind };
};

test('a kind’s id is that kind alone', () => {
  for (const { id } of kindList) expect(findKinds(id)?.kinds.map((kind) => kind.id)).toEqual([id]);
});

test('every category of the first round is kinds still', () => {
  for (const { id } of categoryLines) expect(findKinds(id)?.kinds.length, id).toBeGreaterThan(0);
});

test('each of the 121 consumer sectors answers with its own factors', () => {
  expect(consumerSectors).toHaveLength(121);
  for (const sector of consumerSectors) expect(kg(sector, 50).kind.sector, sector).toBe(sector);
});

test.each(['', 'spoons', 'constructor', '__proto__', '111200'])('%j is none', (given) => {
  expect(findKinds(given)).toBeNull();
});

test('a wide word is all its kinds: wider than any, and price and mass speak for the likely one', () => {
  const computers = kg('computers');
  expect(computers.kind.mixedOf.map(({ id }) => id).sort()).toEqual(['desktop', 'laptop', 'tablet']);
  for (const { id } of computers.kind.mixedOf) {
    const one = kg(id);
    expect(computers.highKg / computers.lowKg).toBeGreaterThan(one.highKg / one.lowKg);
  }
  expect(kg('computers', 400, 0.5).kind.kind).toBe('tablet');
  expect(kg('computers', 900, 9).kind.kind).toBe('desktop');
  expect(kg('phones', 30, 0.3).kind.kind).toBe('basic-phone');
});

test('a kind of its own is mixed of nothing', () => {
  expect(kg('laptop').kind.mixedOf).toEqual([]);
  expect(kg('laptop').kind.gsd).toBe(1);
});
