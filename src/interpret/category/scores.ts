/** Evidence for categories as log-odds: adding up is what independent pieces of evidence do. */
export type Scores = Map<string, number>;

/** Adds `from`, `times` as strong, to `to`. */
export function addScores(to: Scores, from: ReadonlyMap<string, number>, times = 1): void {
  for (const [id, score] of from) to.set(id, (to.get(id) ?? 0) + score * times);
}
