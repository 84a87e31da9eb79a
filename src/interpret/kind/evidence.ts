/** What a page says of the kind of thing it sells, piece by piece, each with the place that it speaks from. */
import type { Quote, Reading } from '../../contracts/reading';
import { firstSentence } from './first-sentence';
import { pathOf } from './path-levels';

/** The narrowest level of a path is its leaf; `up` counts the levels above it, from three on together. */
export const SOURCES = ['title', 'leaf', 'up1', 'up2', 'up3', 'description'] as const;
export type EvidenceSource = (typeof SOURCES)[number];

export interface Evidence {
  source: EvidenceSource;
  text: string;
  quote: Quote;
}

const ABOVE: readonly EvidenceSource[] = ['leaf', 'up1', 'up2'];

/** In the order of the sources. */
export function evidenceOf(reading: Reading): Evidence[] {
  const found: Evidence[] = [];
  const [title] = reading.titles;
  if (title) found.push({ source: 'title', text: title.text, quote: title });
  const path = pathOf(reading);
  if (path) {
    const { text, foundIn, locator } = path.quote;
    for (const [above, level] of path.levels.toReversed().entries()) {
      found.push({ source: ABOVE[above] ?? 'up3', text: level, quote: { text, foundIn, locator } });
    }
  }
  const [description] = reading.descriptions;
  const sentence = description && firstSentence(description.text, title?.text ?? '');
  if (description && sentence)
    found.push({ source: 'description', text: sentence, quote: { ...description, text: sentence } });
  return found;
}
