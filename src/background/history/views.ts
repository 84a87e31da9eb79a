/** Entries for a screen, beside today's figures where the dataset has changed. */

import type { LookUpView } from '../../records/views';
import { homeCountryOf } from '../../settings/home-country';
import { readSettings } from '../../settings/settings';
import { lateCode } from '../late-code';
import { readHistory } from './search';

/** @param asKept without today's figures: an export takes entries as they are. */
export async function historyViews(ids: number[], asKept = false): Promise<LookUpView[]> {
  if (asKept) return (await readHistory(ids)).map((entry) => ({ entry, now: null }));
  const { recomputed } = await lateCode();
  const home = homeCountryOf(await readSettings());
  return (await readHistory(ids)).map((entry) => ({
    entry,
    now: recomputed(entry, [], home)?.making ?? null,
  }));
}
