/** What shoppers call each kind: a file of this package, read when a person looks for a kind. */
import browser from 'webextension-polyfill';

/** Made by `data/build/kind-words.ts`; put into the package by `tools/build/kind-model-file.ts`. */
const FILE = 'kind-words.json';

type Table = Record<string, Record<string, string>>;
let reading: Promise<Table> | undefined;

async function read(): Promise<Table> {
  // The package's own file: no connection, and the policy of the manifest would allow none.
  const file = await fetch(browser.runtime.getURL(FILE));
  return (await file.json()) as Table;
}

/**
 * Words by kind id, joined by "|".
 * @param language BCP 47; '' and languages that we have no words of give none.
 */
export async function kindWords(language: string): Promise<Record<string, string>> {
  reading ??= read().catch((reason) => {
    // The next one to ask tries again.
    reading = undefined;
    throw reason;
  });
  const table = await reading;
  const own = language.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(table, own) ? (table[own] ?? {}) : {};
}
