/** What a category path says: the narrowest level that we understand counts most. */
import type { CategoryQuote } from '../../reading';
import { addScores, type Scores } from './scores';
import { textScores } from './text-scores';

/** Each level up says this much less. */
const FADE = 0.4;
/** Shops put the category path there on purpose; it outweighs a title's words. */
const PATH_WEIGHT = 2;

/** Log-odds by category from one path. */
export function pathScores(quote: CategoryQuote, page: string | null): Scores {
  const levels = quote.levels.length > 0 ? quote.levels : [quote.text];
  const scores: Scores = new Map();
  let weight = PATH_WEIGHT;
  for (const level of levels.toReversed()) {
    const found = textScores(level, page);
    if (found.size === 0) continue;
    addScores(scores, found, weight);
    weight *= FADE;
  }
  return scores;
}
