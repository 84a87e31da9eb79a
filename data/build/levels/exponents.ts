/**
 * How kg grows with price and with mass among one maker's things of one kind: least squares on what differs from the
 * maker's own mean, makers weighted equally within a kind, drawn towards METHOD 2's figures as far as rows are few.
 */
import type { Evidence } from './evidence';

/** Powers of price and mass, by what is known of a thing. */
export interface Exponents {
  price: number;
  mass: number;
  priceAlone: number;
  massAlone: number;
}

/** METHOD §1, found on more makers than are here: the centre that the fit is drawn to. A judgement. */
export const centres: Record<'made' | 'food', Exponents> = {
  made: { price: 0.4, mass: 0.4, priceAlone: 0.65, massAlone: 0.7 },
  food: { price: 0.2, mass: 0.8, priceAlone: 0.65, massAlone: 0.9 },
};
/** How firmly: sd of the centre. A judgement. */
const CENTRE_SD = 0.1;

interface Point {
  y: number;
  x: number[];
  weight: number;
}

/** Deviations from the mean of each maker's things of a kind. */
function deviations(rows: readonly Evidence[], columns: readonly ('priceUsd' | 'massKg')[]): Point[] {
  const groups = new Map<string, Evidence[]>();
  for (const row of rows) {
    if (row.perKg || row.quality < 1 || columns.some((column) => !((row[column] ?? 0) > 0))) continue;
    const key = `${row.kinds[0]} ${row.maker}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const logs = group.map((row) => ({
      y: Math.log(row.kg),
      x: columns.map((column) => Math.log(row[column] ?? 1)),
    }));
    const mean = (of: (log: (typeof logs)[number]) => number) =>
      logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
    const middleY = mean(({ y }) => y);
    const middles = columns.map((_, column) => mean(({ x }) => x[column] ?? 0));
    return logs.map(({ y, x }) => ({
      y: y - middleY,
      x: x.map((value, column) => value - (middles[column] ?? 0)),
      // Twelve things of one maker tell more of a slope than two do, but not six times as much.
      weight: 1 / Math.sqrt(logs.length),
    }));
  });
}

/** One or two slopes with a normal prior each; the residual variance is taken as `noise`. */
function ridge(
  points: readonly Point[],
  centre: readonly number[],
  noise: number,
  centreSd: number,
): number[] {
  const precision = 1 / centreSd ** 2;
  const sum = (of: (point: Point) => number) =>
    points.reduce((total, point) => total + (point.weight * of(point)) / noise, 0);
  const [c0 = 0, c1 = 0] = centre;
  const a00 = sum(({ x }) => (x[0] ?? 0) ** 2) + precision;
  const b0 = sum(({ x, y }) => (x[0] ?? 0) * y) + precision * c0;
  if (centre.length === 1) return [b0 / a00];
  const a11 = sum(({ x }) => (x[1] ?? 0) ** 2) + precision;
  const a01 = sum(({ x }) => (x[0] ?? 0) * (x[1] ?? 0));
  const b1 = sum(({ x, y }) => (x[1] ?? 0) * y) + precision * c1;
  const determinant = a00 * a11 - a01 ** 2;
  return [(b0 * a11 - b1 * a01) / determinant, (b1 * a00 - b0 * a01) / determinant];
}

/** Variance of ln kg among one maker's things that is left for the slopes to be measured against. A judgement. */
const NOISE = 0.12;

/** @param loose true = the rows alone, for the report. */
export function fitExponents(rows: readonly Evidence[], group: 'made' | 'food', loose = false): Exponents {
  const centre = centres[group];
  const sd = loose ? 1000 : CENTRE_SD;
  const [price = 0, mass = 0] = ridge(
    deviations(rows, ['priceUsd', 'massKg']),
    [centre.price, centre.mass],
    NOISE,
    sd,
  );
  const [priceAlone = 0] = ridge(deviations(rows, ['priceUsd']), [centre.priceAlone], NOISE, sd);
  const [massAlone = 0] = ridge(deviations(rows, ['massKg']), [centre.massAlone], NOISE, sd);
  return { price, mass, priceAlone, massAlone };
}
