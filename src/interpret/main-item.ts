/**
 * Which of the things that a page's data tells of is the one that it shows: data of neighbours, of a list, or of what
 * was looked at before must not speak for it. Names are compared with the heading and the document's title.
 */
import type { Quote, Reading } from '../contracts/reading';
import { nameFit, nameWords } from './name-words';
import { LISTS } from './structured-data/quotes';

/** A judgement: a name of which the page repeats less names something else. */
const FITS = 0.6;
/** Of several that fit, those nearly as good as the best are the same thing in other words or colours. */
const NEARLY = 0.85;

export interface ItemFit {
  item: number;
  /** 0 to 1; of its best name. */
  fit: number;
  foundIn: Quote['foundIn'];
}

/** The names that the page itself shows: its headings and its title. */
const shownNames = ({ titles }: Reading) =>
  titles.filter(({ foundIn }) => foundIn === 'heading' || foundIn === 'shop' || foundIn === 'title');

/** How far each named item of the data is what the page shows; in the items' order. */
export function itemFits(reading: Reading): ItemFit[] {
  const shown = shownNames(reading).map(({ text }) => nameWords(text));
  const best = new Map<number, ItemFit>();
  for (const { item, text, foundIn } of reading.titles) {
    if (item === undefined) continue;
    const words = nameWords(text);
    const fit = Math.max(0, ...shown.map((other) => nameFit(words, other)));
    if (fit >= (best.get(item)?.fit ?? 0)) best.set(item, { item, fit, foundIn });
  }
  return [...best.values()].sort((a, b) => a.item - b.item);
}

/** Whether heading and title name the same: only then do they prove data of another name stale. */
function agreesWithItself(reading: Reading): boolean {
  const [heading] = reading.titles.filter(({ foundIn }) => foundIn === 'heading');
  const title = reading.titles.find(({ foundIn }) => foundIn === 'title');
  return (
    heading !== undefined &&
    title !== undefined &&
    nameFit(nameWords(heading.text), nameWords(title.text)) >= FITS
  );
}

/** Items that speak of something else. */
function strangers(reading: Reading): ReadonlySet<number> {
  const fits = itemFits(reading);
  const most = Math.max(0, ...fits.map(({ fit }) => fit));
  if (most >= FITS) return new Set(fits.filter(({ fit }) => fit < NEARLY * most).map(({ item }) => item));
  const isShown = reading.prices.some(({ foundIn }) => foundIn === 'price-tag');
  // Not a word in common with a page that shows its own price: what was read before it.
  return new Set(
    isShown && agreesWithItself(reading) ? fits.filter(({ fit }) => fit === 0).map(({ item }) => item) : [],
  );
}

/** The reading without what its data says of other things. */
export function ofMainItem(reading: Reading): Reading {
  const others = strangers(reading);
  if (others.size === 0) return reading;
  const own = { ...reading };
  for (const list of LISTS) {
    const kept = (reading[list] as Quote[]).filter(({ item }) => item === undefined || !others.has(item));
    Object.assign(own, { [list]: kept });
  }
  return own;
}
