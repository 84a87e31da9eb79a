/** What the labels of one list say. The person's language is asked for once a list, not once a number. */
import type { Kg } from '../model/types';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { isRightToLeft } from '../ui/right-to-left';
import { locale, t } from '../ui/words';

export interface CardWords {
  /** Lines of each form, the one to be preferred first. */
  forms: readonly (readonly string[])[];
  /** For screen readers, to be said behind the thing's name. */
  said: string;
  /** The person's language runs so, whatever the page's. */
  rightToLeft: boolean;
}

/** Stands where the figure goes, in no message of ours. */
const FIGURE = '\u0001';

/** @returns words of a figure in kg; equal figures are worded once. */
export function cardWords(units: Units): (figure: Kg) => CardWords {
  const tag = locale();
  const typically = t('cardTypically', FIGURE).split(FIGURE);
  const toMake = t('typicallyToMake', FIGURE).split(FIGURE);
  const rightToLeft = isRightToLeft(t('localeTag'));
  const known = new Map<string, CardWords>();
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
        rightToLeft,
      };
      known.set(key, words);
    }
    return words;
  };
}
