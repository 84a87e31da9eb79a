/** A quoted mass in kg. */
import type { Fact } from '../contracts/product';
import type { Labelled } from '../contracts/reading';
import { amountIn } from './price/amount';

/** kg per unit: the international avoirdupois pound and ounce; UN/CEFACT codes as schema.org uses them. */
const KG_PER: readonly (readonly [RegExp, number])[] = [
  [/\d\s*(?:kg|kgs|kilo\w*|kgm|кг|公斤|千克|キログラム)(?![a-z])/i, 1],
  [/\d\s*(?:g|gr|grm|gram\w*|гр?|克|グラム)(?![a-zа-я])/i, 0.001],
  [/\d\s*(?:lb|lbs|lbr|pound\w*)(?![a-z])/i, 0.45359237],
  [/\d\s*(?:oz|onz|ounce\w*)(?![a-z])/i, 0.028349523],
];
/** Nothing sold to shoppers by parcel or lorry weighs more. */
const KG_MAX = 5000;

export function massFrom(quotes: Labelled[]): Fact<number> | null {
  for (const quote of quotes) {
    const amount = amountIn(quote.text);
    const unit = KG_PER.find(([pattern]) => pattern.test(quote.text));
    if (!amount || !unit) continue;
    const kg = amount * unit[1];
    if (kg > KG_MAX) continue;
    return {
      value: kg,
      confidence: 0.8,
      evidence: [{ text: quote.text, foundIn: quote.foundIn, locator: quote.locator }],
      source: 'page',
    };
  }
  return null;
}
