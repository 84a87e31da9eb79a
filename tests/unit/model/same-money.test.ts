/** The same money: the ratio of the factors alone, ranges moved along, the verdict by that ratio. */
import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import { bySameMoney } from '../../../src/model/same-money';
import { probabilityLower, verdictOf } from '../../../src/model/uncertainty';

test('every alternative is the factors’ ratio times the origin’s kg', () => {
  const compared = compare(
    { category: 'clothing', price: { amount: 50, currency: 'EUR' }, shopCountry: 'DE' },
    { country: 'CN' },
    [{ country: 'DE' }, { country: 'IN' }],
  );
  if ('problem' in compared) throw new Error(compared.problem);
  const money = bySameMoney(compared);
  expect(money.origin).toEqual(compared.origin);
  expect(money.alternatives).toHaveLength(2);
  money.alternatives.forEach((there, index) => {
    const thing = compared.alternatives[index];
    const expected = (compared.origin.making.kg * there.factor.kgPerUsd) / compared.origin.factor.kgPerUsd;
    expect(there.making.kg).toBeCloseTo(expected, 9);
    expect(there.differenceKg).toBeCloseTo(expected - compared.origin.making.kg, 9);
    expect(there.making.highKg / there.making.kg).toBeCloseTo(
      (thing?.making.highKg ?? 0) / (thing?.making.kg ?? 1),
      9,
    );
    expect(there.making.kg).not.toBeCloseTo(thing?.making.kg ?? 0, 2);
    expect(there.verdict).toBe(
      verdictOf(probabilityLower(expected / compared.origin.making.kg, compared.origin.factor.sector, 1)),
    );
  });
});
