/** What a page says of the kind of thing it sells, piece by piece, each with the place that it speaks from. */
import type { Quote, Reading } from '../../contracts/reading';
import { namesShop } from '../shop-name';
import { firstSentence } from './first-sentence';
import { kindsOfBrand } from './one-kind-brands';
import { pathOf } from './path-levels';
import { type Trait, traitsOf } from './traits';

export type EvidenceSource = 'title' | 'path' | 'description';

/** Words that the model reads. */
export interface Evidence {
  source: EvidenceSource;
  text: string;
  quote: Quote;
  /** How much it counts beside others of its source, 0 to 1. */
  share: number;
}

export interface AllEvidence {
  /** In the order of the sources. */
  words: Evidence[];
  /** What speaks for kinds without the model. */
  traits: Trait[];
}

/** The narrowest level of a path says most; each above it says less. A judgement: too few pages to fit each. */
const ABOVE = 0.75;
/** Log-odds of the kinds that a maker of one sort of thing stands for: a judgement, for they make caps and mugs too. */
const BRAND = 1.5;

const quoteOf = ({ text, foundIn, locator }: Quote): Quote => ({ text, foundIn, locator });

function wordsOf(reading: Reading): Evidence[] {
  const found: Evidence[] = [];
  const [title] = reading.titles;
  if (title) found.push({ source: 'title', text: title.text, quote: title, share: 1 });
  const path = pathOf(reading);
  if (path) {
    for (const [above, level] of path.levels.toReversed().entries()) {
      found.push({ source: 'path', text: level, quote: quoteOf(path.quote), share: ABOVE ** above });
    }
  }
  for (const description of reading.descriptions) {
    const sentence = firstSentence(description.text, title?.text ?? '');
    // Shops put the same praise of themselves into the description of every page.
    if (!sentence || namesShop(sentence, reading.url)) continue;
    found.push({
      source: 'description',
      text: sentence,
      quote: { ...description, text: sentence },
      share: 1,
    });
    break;
  }
  return found;
}

export function evidenceOf(reading: Reading): AllEvidence {
  const traits = traitsOf(reading);
  const [brand] = reading.brands;
  const kinds = brand && kindsOfBrand(brand.text);
  if (brand && kinds) traits.push({ kinds, strength: BRAND, quote: quoteOf(brand) });
  return { words: wordsOf(reading), traits };
}

/** A trait that speaks more quietly than this does not bear a title out. */
const BEARS_OUT = 1.5;

/** What speaks beside the title, aloud. */
export const besideTitle = ({ words, traits }: AllEvidence): AllEvidence => ({
  words: words.filter(({ source }) => source !== 'title'),
  traits: traits.filter(({ strength }) => strength >= BEARS_OUT),
});

/** Whether nothing speaks but the title's own words, or hardly anything. */
export function isTitleAlone(evidence: AllEvidence): boolean {
  const { words, traits } = besideTitle(evidence);
  return words.length + traits.length === 0;
}
