/** The kind model's weights: a file of this package, read when a kind is first asked for. */
import browser from 'webextension-polyfill';
import type { KindModel } from '../../interpret/kind/kind-model';
import { lateCode } from '../late-code';

/** Made by `data/build/kind-model.ts`; put into the package by `tools/build/kind-model-file.ts`. */
const FILE = 'kind-model.bin';

let reading: Promise<KindModel | undefined> | undefined;
let loaded: KindModel | undefined;

async function read(): Promise<KindModel | undefined> {
  try {
    // The package's own file: no connection, and the policy of the manifest would allow none.
    const file = await fetch(browser.runtime.getURL(FILE));
    const weights = await file.arrayBuffer();
    loaded = (await lateCode()).kindModelFrom(weights);
    return loaded;
  } catch (reason) {
    console.warn('the kind model cannot be read', reason);
    return undefined;
  }
}

/** The model; undefined where its file cannot be read: no kind is named then, and the person is asked. */
export function kindModel(): Promise<KindModel | undefined> {
  reading ??= read();
  return reading;
}

/** The model where it has been read already. */
export const loadedKindModel = (): KindModel | undefined => loaded;
