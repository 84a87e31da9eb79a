/** The title model's weights: a file of this package, read when a title is first in doubt. */
import browser from 'webextension-polyfill';
import { type TitleModel, titleModelFrom } from '../../interpret/category/title-model';

/** Made by `data/build/title-model.ts`; put into the package by `tools/build/title-model-file.ts`. */
const FILE = 'title-model.bin';

let reading: Promise<TitleModel | undefined> | undefined;

async function read(): Promise<TitleModel | undefined> {
  try {
    // The package's own file: no connection, and the policy of the manifest would allow none.
    const file = await fetch(browser.runtime.getURL(FILE));
    return titleModelFrom(await file.arrayBuffer());
  } catch (reason) {
    console.warn('the title model cannot be read', reason);
    return undefined;
  }
}

/** The model; undefined where its file cannot be read: the word lists answer alone then. */
export function titleModel(): Promise<TitleModel | undefined> {
  reading ??= read();
  return reading;
}
