/** What kind of thing a page sells: its category path first, its title next, its description last. */
import type { Category } from '../../product';
import type { Quote, Reading } from '../../reading';
import { decide } from './decide';
import { pageLanguage } from './language';
import { pathScores } from './path-scores';
import { addScores, type Scores } from './scores';
import { textScores } from './text-scores';

/** Paths are quoted from several places on a page and mostly agree: the later ones add little. */
const REPEAT = 0.3;

/**
 * The category of the reading's product as a probability over our categories; 'unsure' carries the best three,
 * 'unknown' means that no word was understood. Any string is safe: nothing is thrown and long ones are cut.
 */
export function categorise(reading: Reading): Category {
  const page = pageLanguage(reading);
  const scores: Scores = new Map();
  const evidence: Quote[] = [];
  for (const quote of reading.categories.slice(0, 4)) {
    const found = pathScores(quote, page);
    if (found.size === 0) continue;
    addScores(scores, found, evidence.length === 0 ? 1 : REPEAT);
    evidence.push({ text: quote.text, place: quote.place, path: quote.path });
  }
  const title = reading.titles[0];
  if (title) {
    const found = textScores(title.text, page);
    addScores(scores, found);
    if (found.size > 0) evidence.push(title);
  }
  return decide(scores, evidence);
}
