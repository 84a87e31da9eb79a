/** One page read: quotations only, no judgement; nothing on the page is changed and no layout is asked for. */
import type { Reading } from '../reading';
import { readBreadcrumbs } from './breadcrumbs';
import { readJsonLd } from './json-ld';
import { readMeta } from './meta';
import { readMicrodata } from './microdata';
import { Notes } from './notes';
import { readScriptState } from './script-state';
import { readText } from './text-pass';

/** What the page says. A reader that trips over a page's oddities is left out; the others still speak. */
export function readPage(document: Document, url: string): Reading {
  const started = performance.now();
  const notes = new Notes(url, document.documentElement?.getAttribute('lang') ?? null);
  for (const read of [readJsonLd, readMicrodata, readMeta, readBreadcrumbs, readText, readScriptState]) {
    try {
      read(document, notes);
    } catch {
      // A hostile or half-loaded page; what was quoted so far stands.
    }
  }
  notes.reading.readMs = performance.now() - started;
  return notes.reading;
}
