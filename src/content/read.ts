/** One page read: quotations only, no judgement; nothing on the page is changed and no layout is asked for. */
import type { Reading } from '../contracts/reading';
import { stems } from './origin/says-origin';
import { readBreadcrumbs } from './page/breadcrumbs';
import { readButtons } from './page/buttons';
import { SIGN } from './page/currency-words';
import { HeadingProximity, productHeading } from './page/heading';
import { readHeadings } from './page/headings';
import { dataVerdict, looksPriced } from './page/may-be-product';
import { CHROME_NAME, PageChrome } from './page/page-chrome';
import { HIDDEN_NAME } from './page/shown-text';
import { readText } from './page/text-pass';
import { ReadingBuilder } from './reading-builder';
import { makeReady } from './ready';
import { readShop } from './shops/read-shop';
import { readDataBlocks } from './structured-data/data-blocks';
import { readMarkupItems } from './structured-data/markup-item';
import { readMeta } from './structured-data/meta';
import { readScriptState } from './structured-data/script-state';

type Reader = (document: Document, builder: ReadingBuilder) => Generator<void> | void;

/** A page of fewer elements is read to its end at no cost worth saving. */
const isLarge = (document: Document) => document.getElementsByTagName('*')[200] !== undefined;

function* readBody(document: Document, builder: ReadingBuilder): Generator<void> {
  const said = dataVerdict(builder);
  if (said === false) return;
  if (said === null && isLarge(document) && !looksPriced(document)) return;
  yield;
  makeReady([stems, CHROME_NAME, HIDDEN_NAME, SIGN]);
  const pageChrome = new PageChrome();
  const proximity = new HeadingProximity(productHeading(document, builder.reading.url));
  yield;
  readButtons(document, builder, proximity, pageChrome);
  yield;
  readHeadings(document, builder, proximity.heading);
  yield;
  readBreadcrumbs(document, builder);
  yield;
  yield* readText(document, builder, proximity, pageChrome);
  yield;
  yield* readScriptState(document, builder);
}

/** Reads by what the person taught of this shop. Lent by `teach/reader.iife.ts`, which runs beside this script there. */
export type TaughtReader = (document: Document, builder: ReadingBuilder) => void;
const world = globalThis as typeof globalThis & { whenceTaught?: TaughtReader };
const readTaught: Reader = (document, builder) => world.whenceTaught?.(document, builder);

const READERS: readonly Reader[] = [
  readDataBlocks,
  readMarkupItems,
  readMeta,
  readShop,
  readTaught,
  readBody,
];

/** The reading in steps, each short; a reader that trips over a page's oddities is left out, the others still speak. */
function* readSteps(document: Document, builder: ReadingBuilder): Generator<void> {
  for (const read of READERS) {
    try {
      const steps = read(document, builder);
      if (steps) yield* steps;
    } catch {
      // A hostile or half-loaded page; what was quoted so far stands.
    }
    yield;
  }
}

const builderFor = (document: Document, url: string) =>
  new ReadingBuilder(url, document.documentElement?.getAttribute('lang') ?? null);

/** What the page says, read in one go. */
export function readPage(document: Document, url: string): Reading {
  const started = performance.now();
  const builder = builderFor(document, url);
  for (const _ of readSteps(document, builder));
  builder.reading.readMs = performance.now() - started;
  return builder.reading;
}

/**
 * The same, letting the page go on between slices.
 * @param pause resolves once the page had its turn.
 * @returns null once the signal is aborted: the page has changed under the reading.
 */
export async function readPageInSlices(
  document: Document,
  url: string,
  signal: AbortSignal,
  pause: () => Promise<void>,
  sliceMs: number,
): Promise<Reading | null> {
  const builder = builderFor(document, url);
  let started = performance.now();
  let spentMs = 0;
  for (const _ of readSteps(document, builder)) {
    const sliceSpentMs = performance.now() - started;
    if (sliceSpentMs < sliceMs) continue;
    spentMs += sliceSpentMs;
    await pause();
    if (signal.aborted) return null;
    started = performance.now();
  }
  builder.reading.readMs = spentMs + performance.now() - started;
  return signal.aborted ? null : builder.reading;
}
