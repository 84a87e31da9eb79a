/** The late tables, out of the package. */
import browser from 'webextension-polyfill';
import { LATE_TABLES_FILE, type LateTexts, tablesThere } from '../model/late-tables';

/** Resolves when the model and the places' names can be asked; rejects where the file cannot be read. */
export function tables(): Promise<void> {
  return tablesThere(async () => {
    // The package's own file: no connection, and the policy of the manifest would allow none.
    const file = await fetch(browser.runtime.getURL(LATE_TABLES_FILE));
    return (await file.json()) as LateTexts;
  });
}
