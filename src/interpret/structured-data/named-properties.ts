/** Properties that a shop names itself ("Country of Origin", "Weight"), quoted under what their names are about. */
import type { FoundIn } from '../../contracts/reading';
import { footprintStems } from '../../vocabulary/footprint-names';
import { anyOf, type Words, wordsOf } from '../../vocabulary/language';
import { massLabels } from '../../vocabulary/mass-labels';
import { materialLabels } from '../../vocabulary/material-labels';
import { kindOfLabel } from '../origin/label-kind';
import type { Quotes } from './quotes';

const holds = (table: Words) => {
  const words = new Set(wordsOf(table));
  return (label: string) => words.has(label.toLowerCase());
};
const isMass = holds(massLabels);
const isMaterial = holds(materialLabels);
const namesFootprint = anyOf(footprintStems);

export function quoteNamed(
  quotes: Quotes,
  foundIn: FoundIn,
  locator: string,
  label: string,
  text: string,
): void {
  const quote = { text, foundIn, locator: `${locator}.additionalProperty`, label };
  if (isMass(label)) quotes.add('masses', quote);
  else if (isMaterial(label)) quotes.add('materials', quote);
  else if (namesFootprint.test(`${label} ${text}`))
    quotes.add('footprints', { ...quote, text: `${label} | ${text}` });
  else if (kindOfLabel(label)) quotes.add('origins', quote);
}
