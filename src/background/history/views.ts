/** Entries for a screen, beside today's figures where the dataset has changed. */
import type { LookUpView } from '../../kept/views';
import { readSettings } from '../../settings';
import { homeCountryOf } from '../home';
import { recomputed } from '../recompute';
import { readHistory } from './search';

export async function historyViews(ids: number[]): Promise<LookUpView[]> {
  const home = homeCountryOf(await readSettings());
  return (await readHistory(ids)).map((entry) => ({
    entry,
    now: recomputed(entry, [], home)?.[0] ?? null,
  }));
}
