/** One product against all countries with factors, beside a bare loop over the same numbers. */
import { factorCountries } from '../../../data/tables/factors';
import { compare } from '../../../src/model/compare';
import { factorOf } from '../../../src/model/factor-table';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';

const ROUNDS = 200;
const purchase = { category: 'clothing', price: { amount: 50, currency: 'EUR' }, shopCountry: 'DE' };
const places = factorCountries.map((country) => ({ country }));

/** The least that a comparison must do: one factor a country, times a price, against the origin's. */
function bareLoop(): number {
  const origin = factorOf('CN', '315000')?.kgPerUsd ?? 1;
  let lower = 0;
  for (const country of factorCountries) {
    if (14.65 * (factorOf(country, '315000')?.kgPerUsd ?? 0) < 14.65 * origin) lower++;
  }
  return lower;
}

const timed = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

export async function comparing(_: Bench): Promise<Row[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(timed(bareLoop));
    ours.push(timed(() => compare(purchase, { country: 'CN' }, places)));
  }
  return [
    {
      work: `comparing ${places.length} countries`,
      floor: 'a bare loop over the same factors',
      figures: [
        { name: 'median', value: median(ours) / median(bare), target: 3 },
        { name: 'time', value: median(ours), target: 1, unit: 'ms' },
        { name: 'time p95', value: quantile(ours, 0.95), target: null, unit: 'ms' },
      ],
      from: `${ROUNDS} rounds`,
    },
  ];
}
