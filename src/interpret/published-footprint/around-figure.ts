/** The words that belong to a figure: its own cell or sentence, and the one before where that is its label. */
import { footprintNames } from '../../vocabulary/footprint-names';
import type { StatedFigure } from './stated-figures';
import { anyStem } from './word-patterns';

/** Where a sentence or a cell ends; one that begins with a small letter goes on. A full stop ends one only before a capital, for "eq. per pair" goes on. */
const END = /\|(?! ?[\p{Ll}(])|[;。！？!?]|\.(?= ?\p{Lu})/gu;
/** Cells or sentences looked back for the name. */
const STEPS_BACK = 2;
const names = anyStem(footprintNames);

export interface Around {
  /** Where `before` begins in the text. */
  from: number;
  /** From the beginning of what belongs to it. */
  before: string;
  /** To the next figure or the end of its sentence. */
  after: string;
  /** Of `before` what stands behind an earlier figure: the figure's own label. */
  label: string;
}

/** Where the cells and sentences of a text begin, from 0. */
function beginnings(text: string): number[] {
  return [0, ...[...text.matchAll(END)].map(({ index }) => index + 1)];
}

/** @param figures all of the text, of which one is asked for. */
export function aroundFigure(text: string, figures: readonly StatedFigure[], at: number): Around {
  const figure = figures[at] as StatedFigure;
  const lastEnd = figures[at - 1]?.end ?? 0;
  const starts = beginnings(text).filter((start) => start <= figure.at);
  let from = starts.pop() ?? 0;
  for (let step = 0; step < STEPS_BACK && !names.test(text.slice(from, figure.at)); step++) {
    const earlier = starts.pop();
    // What stands before another figure speaks of that one.
    if (earlier === undefined || earlier < lastEnd) break;
    from = earlier;
  }
  const rest = text.slice(figure.end, figures[at + 1]?.at);
  const [stop] = rest.matchAll(END);
  return {
    from,
    before: text.slice(from, figure.at),
    after: rest.slice(0, stop?.index),
    label: text.slice(Math.max(from, lastEnd), figure.at),
  };
}
