/** What a category path says: the narrowest level that we understand counts most. */
import type { CategoryQuote } from '../../contracts/reading';
import { addScores, type Scores } from './scores';
import { textScores } from './text-scores';
import type { TitleModel } from './title-model';

/** Each level up says this much less. */
const FADE = 0.4;
/** Shops put the category path there on purpose; it outweighs a title's words. */
const PATH_WEIGHT = 2;
/** What the model's log-odds count beside a word of our lists, which counts 1. Fitted on the shared pages. */
const MODEL_WEIGHT = 0.2;
/** Of a level without a known word the model must be this sure, else "Home" and "Sale" would name things. */
const MODEL_ALONE_MIN = 1.5;

function levelScores(level: string, page: string | null, model: TitleModel | undefined): Scores {
  const scores = textScores(level, page);
  if (!model) return scores;
  const learned = model.scores(level);
  if (scores.size === 0 && Math.max(0, ...learned.values()) < MODEL_ALONE_MIN) return scores;
  addScores(scores, learned, MODEL_WEIGHT);
  return scores;
}

/** Log-odds by category from one path. */
export function pathScores(quote: CategoryQuote, page: string | null, model?: TitleModel): Scores {
  const levels = quote.levels.length > 0 ? quote.levels : [quote.text];
  const scores: Scores = new Map();
  let weight = PATH_WEIGHT;
  for (const level of levels.toReversed()) {
    const found = levelScores(level, page, model);
    if (found.size === 0) continue;
    addScores(scores, found, weight);
    weight *= FADE;
  }
  return scores;
}
