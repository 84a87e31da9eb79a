/**
 * What the labels of one list say. Worded here and not in the page: a tab that has written no number of its own yet takes
 * longer to learn how they are written than for all else about its labels.
 */
import type { CardLabel } from '../../contracts/card';
import type { Kg } from '../../model/types';
import { massRange, massScale, massText, type Units } from '../../ui/mass-format';
import { locale, t } from '../../ui/words';

/** Stands where the figure goes, in no message of ours. */
const FIGURE = '\u0001';

/** @returns words of a figure in kg, in the person's language; equal figures are worded once, the language is asked for once. */
export function cardWords(units: Units): (figure: Kg) => CardLabel {
  const tag = locale();
  const typically = t('cardTypically', FIGURE).split(FIGURE);
  const toMake = t('typicallyToMake', FIGURE).split(FIGURE);
  const known = new Map<string, CardLabel>();
  return ({ kg, lowKg, highKg }) => {
    const key = `${kg} ${lowKg} ${highKg}`;
    let words = known.get(key);
    if (!words) {
      const scale = massScale(kg, units);
      const figure = massText(kg, scale, tag);
      const range = massRange(lowKg, highKg, scale, tag);
      const first = typically.join(figure);
      words = {
        forms: [[first, range], [`${first} (${range})`]],
        said: `${toMake.join(figure)} (${range})`,
      };
      known.set(key, words);
    }
    return words;
  };
}
