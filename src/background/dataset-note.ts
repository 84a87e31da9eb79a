/** Whether an update brought other data: the only update that a person is told of. */
import browser from 'webextension-polyfill';
import { datasetName } from '../model/dataset';

const KEY = 'datasetSeen';

/** Notes today's dataset; returns the one before where it was another, else null. */
export async function datasetBefore(): Promise<string | null> {
  const before = (await browser.storage.local.get(KEY))[KEY];
  await browser.storage.local.set({ [KEY]: datasetName });
  return typeof before === 'string' && before !== datasetName ? before : null;
}
