/** Whether a mass of CO2 is the footprint of the thing, by the words around it. */
import { countedIn, otherThings, savings } from '../../vocabulary/footprint-doubts';
import { footprintNames } from '../../vocabulary/footprint-names';
import type { Around } from './around-figure';
import { boundaryIn } from './boundary';
import { anyStem, stemsOf } from './word-patterns';

/** Letters behind a figure in which "saved" or "less" speaks of it. */
const REACH = 25;
/** Letters ahead of another thing in which "including" takes it in. */
const COUNTED_REACH = 24;
/** Letters behind a figure in which its name may follow: "7.3 kg CO2e is its carbon footprint". */
const NAME_REACH = 60;
/** kg: nothing that a shop sells causes more, and no more than this beside a year. */
const KG_MAX = 20_000;
const KG_MAX_BY_YEAR = 1000;

const names = anyStem(footprintNames);
const saved = anyStem(savings);
const others = new RegExp(stemsOf(otherThings), 'giu');
const counted = anyStem(countedIn);
const YEAR = /(?<!\d)20\d\d(?!\d)/;

/** Another thing that is not merely counted in or left out. */
function ofAnother(before: string): boolean {
  return [...before.matchAll(others)].some(
    ({ index }) => !counted.test(before.slice(Math.max(0, index - COUNTED_REACH), index)),
  );
}

/** A word of saving right behind it; what stands behind a comma or a number compares. */
const savedAfter = (after: string) => saved.test(after.slice(0, REACH).split(/[,;(·\d–—]| - /)[0] ?? '');

function isNamed({ before, after, label }: Around, text: string): boolean {
  if (names.test(label) || names.test(after.slice(0, NAME_REACH))) return true;
  return boundaryIn(label) !== null && names.test(before + text);
}

/** One of several figures, with words of its own behind the name: "Carbon footprint: materials 3 kg, assembly 2 kg". */
export function isPart(label: string): boolean {
  const parts = label.split(/[:|]/).filter((part) => /\p{L}/u.test(part));
  const own = parts.pop() ?? '';
  return parts.some((part) => names.test(part)) && !names.test(own) && boundaryIn(own) === null;
}

/** @param text the whole quotation. */
export function speaksOfProduct(massKg: number, around: Around, text: string): boolean {
  const { before, after } = around;
  if (massKg <= 0 || massKg > KG_MAX) return false;
  if (massKg > KG_MAX_BY_YEAR && YEAR.test(before)) return false;
  return isNamed(around, text) && !saved.test(before) && !savedAfter(after) && !ofAnother(before);
}
