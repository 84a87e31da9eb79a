/** One product against all countries with factors, beside bare loops over the same numbers. */
import { factorCountries } from '../../../data/tables/factors';
import { compare } from '../../../src/model/compare';
import { driversOf } from '../../../src/model/drivers';
import { factorOf } from '../../../src/model/factor-table';
import type { Comparison, Purchase } from '../../../src/model/types';
import { normalCdf } from '../../../src/model/uncertainty';
import type { Bench } from '../measure/bench';
import type { Row } from '../measure/row';
import { median, quantile } from '../measure/statistics';

const WARM_UP = 2000;
const ROUNDS = 500;
const purchase: Purchase = {
  kind: 'clothing',
  price: { amount: 50, currency: 'EUR' },
  shopCountry: 'DE',
};
const china = { country: 'CN' };
const places = factorCountries.map((country) => ({ country }));

/** The inputs of the arithmetic as flat arrays, looked up beforehand. */
const factors = Float64Array.from(factorCountries, (country) => factorOf(country, '315000')?.kgPerUsd ?? 0);
const driver = (read: (country: string) => number | null) =>
  Float64Array.from(factorCountries, (country) => read(country) ?? 1);
const price = driver((country) => driversOf(country).priceLevel);
const grid = driver((country) => driversOf(country).gridGramsPerKwh);
const carbon = driver((country) => driversOf(country).carbonPerEnergy2019);
const energy = driver((country) => driversOf(country).energyPerOutput2019);
const freightKgPerKg = Float64Array.from(places, () => 0.4);
const flightKgPerKg = Float64Array.from(places, () => 8);
const COLUMNS = 20;
const out = new Float64Array(COLUMNS * places.length);

/** Every number of a comparison worked out in one loop: no objects, no look-ups, no checks. */
function sameNumbers(): number {
  const c = factorCountries.indexOf('CN');
  const [factorC = 1, priceC = 1, gridC = 1] = [factors[c], price[c], grid[c]];
  const [carbonC = 1, energyC = 1] = [carbon[c], energy[c]];
  const here = 14.65 * factorC;
  const delivered = here + 0.16;
  for (let o = 0; o < places.length; o++) {
    const [factor = 1, level = 1] = [factors[o], (price[o] ?? 1) / priceC];
    const kg = 14.65 * level ** 0.25 * factor;
    const half = Math.exp(1.645 * Math.sqrt(0.36 + 0.08));
    const ratio = kg / here;
    const lnLevel = Math.log(level);
    const carbonRatio = (carbon[o] ?? 1) / carbonC;
    const lnCarbon = Math.log(carbonRatio);
    const lnEnergy = Math.log((energy[o] ?? 1) / energyC);
    const total = Math.log(factorC / factor);
    const freight = 0.4 * (freightKgPerKg[o] ?? 0);
    const flown = kg + 0.4 * (flightKgPerKg[o] ?? 0);
    let cell = o * COLUMNS;
    out[cell++] = kg;
    out[cell++] = kg / half;
    out[cell++] = kg * half;
    out[cell++] = kg - here;
    out[cell++] = ratio;
    out[cell++] = normalCdf(-Math.log(ratio) / Math.sqrt(0.25 + (0.5 * lnLevel) ** 2 / 12));
    out[cell++] = (here * factor) / factorC;
    out[cell++] = here * ((0.49 * (grid[o] ?? 1)) / gridC + 0.25 * carbonRatio + 0.26);
    out[cell++] = lnCarbon;
    out[cell++] = lnEnergy;
    out[cell++] = lnLevel;
    out[cell++] = total - lnCarbon - lnEnergy - lnLevel;
    out[cell++] = total;
    out[cell++] = freight;
    out[cell++] = freight / 1.6;
    out[cell++] = freight * 1.6;
    out[cell++] = Number(kg + freight < delivered && flown > delivered);
    out[cell++] = Number(kg + freight > delivered && here + 3.3 > kg + freight);
  }
  return out[0] ?? 0;
}

/** Less than a comparison must do: one multiplication and one question a country. */
function oneMultiplication(): number {
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

/** Milliseconds of each, medians of the rounds, in turn so that the machine's moods meet all three. */
export function measureComparing() {
  const works = {
    ours: () => (compare(purchase, china, places) as Comparison).alternatives.length,
    sameNumbers,
    oneMultiplication,
  };
  const names = Object.keys(works) as (keyof typeof works)[];
  const ms = { ours: [] as number[], sameNumbers: [] as number[], oneMultiplication: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const name of names) {
      const took = timed(works[name]);
      if (round >= WARM_UP) ms[name].push(took);
    }
  }
  return ms;
}

export async function comparing(_: Bench): Promise<Row[]> {
  const ms = measureComparing();
  const ours = median(ms.ours);
  return [
    {
      work: `comparing ${places.length} countries`,
      floor: 'the same numbers in one loop over flat arrays',
      figures: [
        { name: 'median', value: ours / median(ms.sameNumbers), target: 3 },
        {
          name: 'over one multiplication a country',
          value: ours / median(ms.oneMultiplication),
          target: null,
        },
        { name: 'time', value: ours, target: 1, unit: 'ms' },
        { name: 'time p95', value: quantile(ms.ours, 0.95), target: null, unit: 'ms' },
      ],
      from: `${ROUNDS} rounds, warm`,
    },
  ];
}
