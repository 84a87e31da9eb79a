/** A thing of unsure kind: what it would cause as each, and whether they come to the same (METHOD §5). */
import { expect, test } from 'vitest';
import { agree, rivalFigures } from '../../../src/estimate/rival-figures';
import { span } from '../../../src/model/span';
import type { Span } from '../../../src/model/types';

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
  const figures = rivalFigures(unsure, { country: 'CN' });
  expect(figures.map(({ id, probability }) => [id, probability])).toEqual([
    ['shirt', 0.4],
    ['dress', 0.35],
    ['fridges', 0.05],
  ]);
  for (const { id, kg } of figures) {
    const alone = span({ kind: id, shopCountry: 'DE' }, [{ country: 'CN' }]) as Span;
    expect(kg).toBe(alone.places[0]?.making.kg);
  }
});

test('a kind that stands has no rivals’ figures; without a place there are none', () => {
  expect(rivalFigures({ ...unsure, kindUnsure: false }, { country: 'CN' })).toEqual([]);
  expect(rivalFigures(unsure, null).map(({ kg }) => kg)).toEqual([null, null, null]);
});

const figure = (probability: number, kg: number | null) => ({ id: 'x', probability, kg });

test.each([
  [[figure(0.5, 5), figure(0.4, 10)], true],
  [[figure(0.5, 5), figure(0.4, 10.1)], false],
  [[figure(0.5, 5), figure(0.05, 500)], true],
  [[figure(0.5, 5), figure(0.4, null)], false],
  [[], false],
])('%j agree: %s', (figures, expected) => {
  expect(agree(figures)).toBe(expected);
});
