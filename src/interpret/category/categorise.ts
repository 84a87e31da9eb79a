/** What kind of thing a page sells: its category path first, its title next, the learned model beside both. */
import type { ProductKind as Category } from '../../contracts/product';
import type { Quote, Reading } from '../../contracts/reading';
import { decide } from './decide';
import { pageLanguage } from './language';
import { knowsLanguage } from './lexicon';
import { pathScores } from './path-scores';
import { addScores, type Scores } from './scores';
import { textScores } from './text-scores';
import type { TitleModel } from './title-model';

/** Paths are quoted from several places on a page and mostly agree: the later ones add little. */
const REPEAT = 0.3;
const PATHS_MAX = 4;
/** What the model's log-odds count beside a word of our lists, which counts 1. Fitted on the shared pages. */
const MODEL_WEIGHT = 0.4;

/**
 * The category of the reading's product as a probability over our categories; 'unsure' carries the best three,
 * 'unknown' means that no word was understood. Any string is safe: nothing is thrown and long ones are cut.
 * @param model the title model, where its weights are at hand; without it only our word lists speak.
 */
export function categorise(reading: Reading, model?: TitleModel): Category {
  const page = pageLanguage(reading);
  const scores: Scores = new Map();
  const evidence: Quote[] = [];
  for (const quote of reading.categories.slice(0, PATHS_MAX)) {
    const found = pathScores(quote, page, model);
    if (found.size === 0) continue;
    addScores(scores, found, evidence.length === 0 ? 1 : REPEAT);
    evidence.push({ text: quote.text, foundIn: quote.foundIn, locator: quote.locator });
  }
  const title = reading.titles[0];
  if (title) {
    const found = textScores(title.text, page);
    if (model) addScores(found, model.scores(title.text), MODEL_WEIGHT);
    addScores(scores, found);
    if (found.size > 0) evidence.push(title);
  }
  return decide(scores, evidence, page === null || knowsLanguage(page));
}
