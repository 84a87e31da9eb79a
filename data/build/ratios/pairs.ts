/** The same product made in two countries, as process studies found it, beside our two sides (METHOD §2). */
import { readIsoCodes } from '../iso-codes';
import type { Sources } from '../sources';
import { type Brackets, readBrackets } from './brackets';

export interface Pair extends Brackets {
  id: string;
  group: string;
  product: string;
  countries: [string, string];
  /** ln of the study's ratio. */
  lnStudy: number;
  /** Goods and materials, or farm. */
  farm: boolean;
}

/** Pairs that both sides can be worked out for. */
export async function readPairs(sources: Sources): Promise<{ pairs: Pair[]; leftOut: number }> {
  const alpha2 = await readIsoCodes(sources);
  const alpha3 = new Map([...alpha2].map(([iso3, code]) => [code, iso3]));
  const brackets = await readBrackets(sources, alpha3);
  const rows = await sources.rows('ratios/pairs_dev.csv');
  const pairs = rows.flatMap((row) => {
    const [a, b] = [row.country_a ?? '', row.country_b ?? ''];
    const sides = brackets(a, b, row.ceda_sector ?? '');
    if (!sides || !(Number(row.ratio) > 0)) return [];
    return [
      {
        ...sides,
        id: row.id ?? '',
        group: row.group ?? '',
        product: row.product ?? '',
        countries: [a, b] as [string, string],
        lnStudy: Math.log(Number(row.ratio)),
        farm: row.class === 'farm',
      },
    ];
  });
  return { pairs, leftOut: rows.length - pairs.length };
}

/** Each pair's weight: a group counts by the root of its size. */
export function weightsOf(pairs: readonly Pair[]): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of pairs) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return pairs.map(({ group }) => 1 / Math.sqrt(sizes.get(group) ?? 1));
}

/** The blend's w with the least weighted square error: ln study = w lnThing + (1 - w) lnProcess. */
export function fitWeight(pairs: readonly Pair[]): number {
  const weights = weightsOf(pairs);
  let [above, below] = [0, 0];
  pairs.forEach(({ lnThing, lnProcess, lnStudy }, i) => {
    const gap = lnThing - lnProcess;
    above += (weights[i] ?? 0) * gap * (lnStudy - lnProcess);
    below += (weights[i] ?? 0) * gap * gap;
  });
  return above / below;
}

export const blend = ({ lnThing, lnProcess }: Brackets, weight: number): number =>
  weight * lnThing + (1 - weight) * lnProcess;

/** Weighted root mean square of ln(ours / the study's). */
export function rmse(pairs: readonly Pair[], ours: (pair: Pair) => number): number {
  const weights = weightsOf(pairs);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = pairs.reduce(
    (sum, pair, i) => sum + (weights[i] ?? 0) * (ours(pair) - pair.lnStudy) ** 2,
    0,
  );
  return Math.sqrt(squares / total);
}

/** Every group left out in turn: rmse with the w of the others. */
export function rmseGroupLeftOut(pairs: readonly Pair[]): number {
  const weights = new Map(
    [...new Set(pairs.map(({ group }) => group))].map((group) => [
      group,
      fitWeight(pairs.filter((pair) => pair.group !== group)),
    ]),
  );
  return rmse(pairs, (pair) => blend(pair, weights.get(pair.group) ?? 0));
}
