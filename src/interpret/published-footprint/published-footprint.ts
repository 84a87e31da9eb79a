/** What the page says that its maker found: quoted with how far it is counted, never mixed into our own figure. */
import type { PublishedFootprint } from '../../contracts/product';
import type { Quote, Reading } from '../../contracts/reading';
import { type Around, aroundFigure } from './around-figure';
import { boundaryIn } from './boundary';
import { perOf } from './per';
import { plainFootprintText } from './plain-text';
import { isPart, speaksOfProduct } from './speaks-of-product';
import { type StatedFigure, statedFigures } from './stated-figures';

/** Quotations looked at, and letters of each. */
const QUOTES_MAX = 80;
/** Figures of one quotation: a longer list is a table of many things. */
const FIGURES_MAX = 12;
/** Apart by less than this they are one figure, rounded or in another unit. */
const SAME = 0.02;
/** The nearest to what ours counts first: making, to the gate. */
const NEAREST: readonly PublishedFootprint['boundary'][] = ['gate', 'door', 'life', 'total', null];
const PERS: readonly PublishedFootprint['per'][] = ['item', 'kg', 'l', 'm²', 'use'];

/** Letters of a quotation that are shown. */
const SHOWN_MAX = 150;

/** The words that belong to a figure. */
function shownOf(text: string, { from, after }: Around, figure: StatedFigure): string {
  const end = figure.end + after.length + 1;
  const ahead = Math.max(from, figure.end - SHOWN_MAX + Math.min(after.length, SHOWN_MAX / 3));
  return text
    .slice(ahead, end)
    .slice(0, SHOWN_MAX)
    .replace(/^[\s|]+|[\s|]+$/g, '');
}

function inQuote({ text: written, foundIn, locator }: Quote, language: string | null): PublishedFootprint[] {
  const text = plainFootprintText(written);
  const figures = statedFigures(text, language).slice(0, FIGURES_MAX);
  return figures.flatMap((figure, index) => {
    const { massKg } = figure;
    const around = aroundFigure(text, figures, index);
    const per = perOf(around.label, around.after);
    if (per === null || !speaksOfProduct(massKg, around, text)) return [];
    if (figures.length > 1 && isPart(around.label)) return [];
    const own = boundaryIn(`${around.label} ${around.after}`);
    const boundary = own ?? (figures.length === 1 ? boundaryIn(text) : null);
    return [{ massKg, boundary, per, quote: { text: shownOf(text, around, figure), foundIn, locator } }];
  });
}

/** The one to show; null where pages say several of one kind that differ (sizes, a list of products). */
function choose(found: readonly PublishedFootprint[]): PublishedFootprint | null {
  for (const per of PERS) {
    for (const boundary of NEAREST) {
      const [first, ...others] = found.filter((one) => one.per === per && one.boundary === boundary);
      if (!first) continue;
      const differ = others.some(({ massKg }) => Math.abs(massKg - first.massKg) > SAME * first.massKg);
      return differ ? null : first;
    }
  }
  return null;
}

/** @returns null where the page publishes none, or it cannot be told which of several is meant. */
export function publishedFootprintFrom(
  reading: Pick<Reading, 'footprints' | 'descriptions' | 'language'>,
): PublishedFootprint | null {
  const language = reading.language?.slice(0, 2).toLowerCase() ?? null;
  const quotes = [...reading.footprints, ...reading.descriptions].slice(0, QUOTES_MAX);
  return choose(quotes.flatMap((quote) => inQuote(quote, language)));
}
