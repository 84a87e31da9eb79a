/** Logistic regression with a ridge: fitted by Newton's method, small and exact. */

export interface Example {
  signals: number[];
  isProduct: boolean;
  weight: number;
}

const STEPS = 30;

/** Solves a x = b for a symmetric positive definite matrix, in place. */
function solve(a: number[][], b: number[]): number[] {
  const size = b.length;
  for (let at = 0; at < size; at++) {
    const row = a[at] as number[];
    const pivot = row[at] as number;
    for (let below = at + 1; below < size; below++) {
      const other = a[below] as number[];
      const factor = (other[at] as number) / pivot;
      for (let column = at; column < size; column++)
        other[column] = (other[column] as number) - factor * (row[column] as number);
      b[below] = (b[below] as number) - factor * (b[at] as number);
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    const row = a[at] as number[];
    let sum = b[at] as number;
    for (let column = at + 1; column < size; column++) sum -= (row[column] as number) * (b[column] as number);
    b[at] = sum / (row[at] as number);
  }
  return b;
}

export const probability = (weights: number[], signals: number[]): number =>
  1 /
  (1 + Math.exp(-signals.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0)));

/** @returns the intercept first, then a weight a signal; `ridge` pulls the weights, not the intercept, to 0. */
export function fitWeights(examples: Example[], ridge: number): number[] {
  const size = (examples[0]?.signals.length ?? 0) + 1;
  let weights = Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at ? -ridge * weight : 0));
    const curve = weights.map((_, at) =>
      weights.map((__, other) => (at === other ? (at ? ridge : 1e-6) : 0)),
    );
    for (const { signals, isProduct, weight } of examples) {
      const p = probability(weights, signals);
      const row = [1, ...signals];
      for (let at = 0; at < size; at++) {
        const value = row[at] as number;
        if (value === 0) continue;
        slope[at] = (slope[at] as number) + weight * (Number(isProduct) - p) * value;
        const line = curve[at] as number[];
        for (let other = 0; other < size; other++)
          line[other] = (line[other] as number) + weight * p * (1 - p) * value * (row[other] as number);
      }
    }
    const move = solve(curve, slope);
    weights = weights.map((weight, at) => weight + (move[at] as number));
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}
