/** One page read: quotations only, no judgement; nothing on the page is changed and no layout is asked for. */
import type { Reading } from '../reading';
import { readBreadcrumbs } from './breadcrumbs';
import { readButtons } from './buttons';
import { Elsewhere } from './elsewhere';
import { Distance, productHeading } from './heading';
import { readHeadings } from './headings';
import { readJsonLd } from './json-ld';
import { looksPriced, saidByData } from './may-be-product';
import { readMeta } from './meta';
import { readMicrodata } from './microdata';
import { Notes } from './notes';
import { readScriptState } from './script-state';
import { readShop } from './shops/read-shop';
import { readText } from './text-pass';

type Reader = (document: Document, notes: Notes) => Generator<void> | void;

/** A page of fewer elements is read to its end at no cost worth saving. */
const isLarge = (document: Document) => document.getElementsByTagName('*').length > 200;

function* readBody(document: Document, notes: Notes): Generator<void> {
  const said = saidByData(notes);
  if (said === false) return;
  if (said === null && isLarge(document) && !looksPriced(document)) return;
  yield;
  const elsewhere = new Elsewhere();
  const distance = new Distance(productHeading(document));
  yield;
  readButtons(document, notes, distance, elsewhere);
  yield;
  notes.reading.signals.hasForm = document.forms.length > 0;
  readHeadings(document, notes, distance.heading);
  yield;
  readBreadcrumbs(document, notes);
  yield;
  yield* readText(document, notes, distance, elsewhere);
  yield;
  yield* readScriptState(document, notes);
}

const READERS: readonly Reader[] = [readJsonLd, readMicrodata, readMeta, readShop, readBody];

/** The reading in steps, each short; a reader that trips over a page's oddities is left out, the others still speak. */
function* readSteps(document: Document, notes: Notes): Generator<void> {
  for (const read of READERS) {
    try {
      const steps = read(document, notes);
      if (steps) yield* steps;
    } catch {
      // A hostile or half-loaded page; what was quoted so far stands.
    }
    yield;
  }
}

const notesOn = (document: Document, url: string) =>
  new Notes(url, document.documentElement?.getAttribute('lang') ?? null);

/** What the page says, read in one go. */
export function readPage(document: Document, url: string): Reading {
  const started = performance.now();
  const notes = notesOn(document, url);
  for (const _ of readSteps(document, notes));
  notes.reading.readMs = performance.now() - started;
  return notes.reading;
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
  const notes = notesOn(document, url);
  let started = performance.now();
  let spentMs = 0;
  for (const _ of readSteps(document, notes)) {
    const sliceSpentMs = performance.now() - started;
    if (sliceSpentMs < sliceMs) continue;
    spentMs += sliceSpentMs;
    await pause();
    if (signal.aborted) return null;
    started = performance.now();
  }
  notes.reading.readMs = spentMs + performance.now() - started;
  return signal.aborted ? null : notes.reading;
}
