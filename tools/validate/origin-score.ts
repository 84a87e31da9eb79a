/** How well shares foretell the places that pages state. */
import type { LabelledOrigin } from './labelled-origins';

/** By ISO 3166-1 alpha-2. */
export type Shares = ReadonlyMap<string, number>;

/** Stands for "never": a place that a guess leaves out altogether. */
const FLOOR = 1e-4;

export interface Score {
  logLoss: number;
  /** Part of the pages with a stated place among the first one, three, five. */
  top: [number, number, number];
}

export function scoreOf(pages: readonly LabelledOrigin[], guess: (page: LabelledOrigin) => Shares): Score {
  const score: Score = { logLoss: 0, top: [0, 0, 0] };
  for (const page of pages) {
    const shares = guess(page);
    const right = page.stated.reduce((sum, place) => sum + (shares.get(place) ?? 0), 0);
    score.logLoss -= Math.log(Math.max(FLOOR, right)) / pages.length;
    const ranked = [...shares].sort(([, one], [, other]) => other - one).map(([place]) => place);
    const rank = ranked.findIndex((place) => page.stated.includes(place));
    [1, 3, 5].forEach((first, i) => {
      if (rank >= 0 && rank < first) score.top[i as 0 | 1 | 2] += 1 / pages.length;
    });
  }
  return score;
}
