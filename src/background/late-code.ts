/**
 * What interprets pages and reckons: three quarters of the worker's code, with tables that are read as data. Most starts
 * of the worker need none of it, for an answer that was given before is kept (`tabs/kept-pages.ts`).
 */
import browser from 'webextension-polyfill';
import type { LateTexts } from '../model/late-tables';

export type LateCode = typeof import('./late-exports');

let code: Promise<LateCode> | undefined;

async function load(): Promise<LateCode> {
  const late = await import('./late-exports');
  await late.tablesThere(async () => {
    // The package's own file: no connection, and the policy of the manifest would allow none.
    const file = await fetch(browser.runtime.getURL(late.LATE_TABLES_FILE));
    return (await file.json()) as LateTexts;
  });
  return late;
}

/** The code, with its tables there; rejects where they cannot be read, and is asked anew the next time. */
export function lateCode(): Promise<LateCode> {
  code ??= load().catch((reason: unknown) => {
    code = undefined;
    throw reason;
  });
  return code;
}
