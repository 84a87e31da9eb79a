/** Masses of CO2 in a text, with where they stand: "7.3 kg CO2e", "CO2 footprint: 7.3 kg", "(kg CO2e): 7.3". */
import { footprintNames, gasNames } from '../../vocabulary/footprint-names';
import { wordsOf } from '../../vocabulary/language';
import { massLabels } from '../../vocabulary/mass-labels';
import { MASS_UNIT, massValue } from './mass-value';
import { stemsOf } from './word-patterns';

export interface StatedFigure {
  massKg: number;
  /** Where it begins and ends in the text. */
  at: number;
  end: number;
}

const NUMBER = '\\d{1,3}(?: \\d{3}){1,3}(?:[.,]\\d{1,3})?|\\d[\\d.,]{0,12}';
/** "of", "d'équivalent", "eq.", "ekwiwalentu": between the unit and the gas. */
const BEFORE_GAS = "(?:(?:of|d[ei]?|v[ao]n|[eéä]q|ekwi)\\p{L}{0,12}\\.?[ '’]?){0,2}";
/** "e", "-eq.", "équivalent", "-Äquivalente": others are counted as well. */
const EQUIVALENT = '[ -]?(?:e|[eéä]q|aeq|ekv)\\p{L}{0,15}\\.?|当量|當量|換算';
const GAS = `${BEFORE_GAS}(?:${Object.values(gasNames).join('|')})(?:${EQUIVALENT})?`;
const UNIT = `(?<unit>${MASS_UNIT})`;
/** No part of another number, of a range, or below nothing. */
const START = '(?<![\\d.,]|\\d ?[-–—~] ?|[-−–±] ?)';

/** "7.3 kg CO2e", "7.3 kg (16 lb) of CO2 equivalent". */
const WITH_GAS = new RegExp(
  `${START}(?<number>${NUMBER}) ?\\|? ?${UNIT}(?: ?\\([^)]{1,20}\\))?[ -]?\\|? ?${GAS}`,
  'giu',
);
/** "Carbon footprint: 7.3 kg": its name, then few words and no digits. */
const NAMED = new RegExp(
  `(?:${stemsOf(footprintNames)})(?<gap>[^\\d.;|]{0,40}\\|?[^\\d.;|]{0,4})(?<number>${NUMBER}) ?\\|? ?${UNIT}(?![a-zà-ÿ\\d/])`,
  'giu',
);
/** "kg CO2e: 7.3", the unit in the label. */
const UNIT_FIRST = new RegExp(
  `(?<!\\d ?)(?<!\\p{L})${UNIT} ?${GAS}[)\\]]?[ :|=]{0,4}(?<number>${NUMBER})(?! ?(?:${MASS_UNIT}|%|[-–—~])(?!\\p{L}))`,
  'giu',
);

const weighs = new RegExp(`(?<!\\p{L})(?:${wordsOf(massLabels).join('|')})`, 'iu');

/**
 * @param text of `plainFootprintText`.
 * @param language ISO 639-1 of the page, null where it is not known.
 * @returns in the order of the text; figures that cannot be told are left out.
 */
export function statedFigures(text: string, language: string | null): StatedFigure[] {
  const figures: StatedFigure[] = [];
  for (const pattern of [WITH_GAS, NAMED, UNIT_FIRST]) {
    for (const { 0: found, index, groups = {} } of text.matchAll(pattern)) {
      const { number = '', unit = '', gap = '' } = groups;
      if (/[.,]$/.test(number) && pattern !== UNIT_FIRST) continue;
      if (weighs.test(gap) || /[-−–±] ?$/.test(gap)) continue;
      const massKg = massValue(number.replace(/[.,]$/, ''), unit, language);
      const end = index + found.length;
      const at =
        pattern === WITH_GAS
          ? index
          : text.indexOf(number, index + (pattern === NAMED ? found.lastIndexOf(number) : 0));
      const isSame = figures.some((other) => at < other.end && other.at < end);
      if (massKg !== null && !isSame) figures.push({ massKg, at, end });
    }
  }
  return figures.sort((a, b) => a.at - b.at);
}
