/** What the shelf words in one string say about its category. */
import { findShelfWords } from './lexicon';
import { addScores, type Scores } from './scores';
import { tokens } from './tokens';

/** After these the words name what the thing goes with, not what it is ("case for phone"). */
const ASIDE = new Set(
  'for with without from by in of für mit ohne aus von pour avec sans de en para con sin per da voor met zonder van dla do z с для без для от til med till för med'.split(
    ' ',
  ),
);
/** Words that part a name from what follows, but in Romance languages join its head to its kind. */
const ASIDE_WEIGHT = 0.35;

/** Log-odds by category; empty where no word is known. `page` is the page's language, if known. */
export function textScores(text: string, page: string | null): Scores {
  const words = tokens(text);
  const aside = words.findIndex((word, at) => at > 0 && ASIDE.has(word));
  const scores: Scores = new Map();
  for (const match of findShelfWords(words, page)) {
    const place = aside > 0 && match.at > aside ? ASIDE_WEIGHT : 1;
    addScores(scores, match.categories, match.strength * place);
  }
  return scores;
}
