/**
 * Rows of a page under labels that we know, each about what the label says. The page's script knows labels by a few
 * letters of their hashes only (`content/page/word-hash.ts`), and so takes one text in some thousands for a label that it
 * is not: here the words decide.
 */
import type { Quote, Reading } from '../contracts/reading';
import { itemLocationLabels, makerLabels } from '../vocabulary/hint-labels';
import { type Words, wordsOf } from '../vocabulary/language';
import { massLabels } from '../vocabulary/mass-labels';
import { materialLabels } from '../vocabulary/material-labels';

const labels = (words: Words) => new Set(wordsOf(words));

const MASSES = labels(massLabels);
const MATERIALS = labels(materialLabels);
const HINTS = { 'item-location': labels(itemLocationLabels), 'maker-address': labels(makerLabels) };

/** Labels of structured data and of other quotations are no rows'. */
const isKnown = ({ label, foundIn }: Quote & { label: string }, known: ReadonlySet<string>): boolean =>
  (foundIn !== 'row' && foundIn !== 'shop') || known.has(label.toLowerCase().replace('’', "'"));

/** The reading without rows under other labels. Any string is safe; to be called twice changes nothing. */
export function withKnownRows(reading: Reading): Reading {
  return {
    ...reading,
    masses: reading.masses.filter((quote) => isKnown(quote, MASSES)),
    materials: reading.materials.filter((quote) => isKnown(quote, MATERIALS)),
    hints: reading.hints.filter((quote) => quote.kind === 'imported' || isKnown(quote, HINTS[quote.kind])),
  };
}
