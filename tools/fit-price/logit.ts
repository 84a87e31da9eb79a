/** A conditional logistic model: of several alternatives one is chosen, by weights of their signals. */

export interface Choice {
  /** Signals of each alternative. */
  alternatives: readonly (readonly number[])[];
  /** Which of them is right. */
  right: ReadonlySet<number>;
}

const ROUNDS = 400;
const RATE = 0.5;
/** Strength of the pull of each weight to zero (L2). A judgement. */
const RIDGE = 0.01;

const score = (weights: readonly number[], signals: readonly number[]) =>
  signals.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0);

/** Share of each alternative by the model; they sum to one. */
export function shares(weights: readonly number[], { alternatives }: Pick<Choice, 'alternatives'>): number[] {
  const scores = alternatives.map((signals) => score(weights, signals));
  const most = Math.max(...scores);
  const odds = scores.map((one) => Math.exp(one - most));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / sum);
}

/** Weights of largest penalised likelihood, by gradient ascent from zero. */
export function fitted(choices: readonly Choice[], signals: number): number[] {
  const weights = new Array<number>(signals).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const choice of choices) {
      const all = shares(weights, choice);
      const rightShare = all.reduce((sum, share, at) => sum + (choice.right.has(at) ? share : 0), 0);
      choice.alternatives.forEach((alternative, at) => {
        const share = all[at] ?? 0;
        const pull = (choice.right.has(at) ? share / Math.max(rightShare, 1e-9) : 0) - share;
        alternative.forEach((signal, index) => {
          slope[index] = (slope[index] ?? 0) + (pull * signal) / choices.length;
        });
      });
    }
    slope.forEach((one, at) => {
      weights[at] = (weights[at] ?? 0) + RATE * one;
    });
  }
  return weights;
}
