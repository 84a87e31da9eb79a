/** A thing of unsure kind: what it would cause as each, and whether they come to the same (METHOD §5). */
import { expect, test } from 'vitest';
import { agree, rivalFigures } from '../../../src/estimate/rival-figures';
import { compare } from '../../../src/model/compare';
import { typical } from '../../../src/model/likely-origins/typical';
import type { Comparison, Typical } from '../../../src/model/types';

/** The page gives no clue to where it was made. */
const CLUES = {};

const unsure = {
  kind: 'shirt',
  kindProbability: 0.4,
  rivals: [
    { id: 'dress', probability: 0.35 },
    { id: 'fridges', probability: 0.05 },
  ],
  kindUnsure: true,
  shopCountry: 'DE',
};

test('each kind’s figure is that kind’s own, at one place', () => {
  const figures = rivalFigures(unsure, { country: 'CN' }, CLUES);
  expect(figures.map(({ id, probability }) => [id, probability])).toEqual([
    ['shirt', 0.4],
    ['dress', 0.35],
    ['fridges', 0.05],
  ]);
  for (const { id, kg } of figures) {
    const alone = compare({ kind: id, shopCountry: 'DE' }, { country: 'CN' }, []) as Comparison;
    expect(kg).toBe(alone.origin.making.kg);
  }
});

test('a kind that stands has no rivals’ figures; without a place they are as each kind typically is', () => {
  expect(rivalFigures({ ...unsure, kindUnsure: false }, { country: 'CN' }, CLUES)).toEqual([]);
  const [shirt] = rivalFigures(unsure, null, CLUES);
  const alone = typical({ kind: 'shirt', shopCountry: 'DE' }, [], CLUES) as Typical;
  expect(shirt?.kg).toBe(alone.making.kg);
});

const figure = (probability: number, kg: number | null) => ({ id: 'x', probability, kg });

test.each([
  [[figure(0.5, 5), figure(0.4, 10)], true],
  [[figure(0.5, 5), figure(0.4, 10.1)], false],
  [[figure(0.5, 5), figure(0.4, 6), figure(0.05, 500)], true],
  [[figure(0.5, 5), figure(0.05, 500)], false],
  [[figure(0.05, 7), figure(0.5, 5)], true],
  [[figure(0.9, 5)], false],
  [[figure(0.9, 5), figure(0.002, 6), figure(0.001, 9)], true],
  [[figure(0.9, 5), figure(0.002, 6), figure(0.001, 11)], false],
  [[figure(0.5, 5), figure(0.4, null)], false],
  [[], false],
])('%j agree: %s', (figures, expected) => {
  expect(agree(figures)).toBe(expected);
});
