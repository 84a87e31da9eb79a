/** "If it is made in China, probably more than usual": one likely place against all that such things come from. */
import type { Place } from '../place';
import { standingOf } from '../standing';
import type { IfMadeIn, LikelyPlace, Verdict } from '../types';
import { differenceSdOf, probabilityLower, verdictOf } from '../uncertainty';

/** Likely places that are tried, the likeliest first: a sentence on a rare one helps nobody. */
const TRIED = 3;

/** As of any two places (METHOD §2), the other side being the middle of all likely ones, by their shares. */
function verdictOn(place: Place, likely: readonly LikelyPlace[], sector: string): Verdict {
  const here = standingOf(place, sector);
  if ('problem' in here) return 'no-clear-difference';
  let [lnKg, lnThing, lnProcess] = [here.lnKg, here.lnThing, here.lnProcess];
  for (const { place: other, share } of likely) {
    const there = standingOf(other, sector);
    if ('problem' in there) continue;
    lnKg -= share * there.lnKg;
    lnThing -= share * there.lnThing;
    lnProcess -= share * there.lnProcess;
  }
  return verdictOf(probabilityLower(lnKg, differenceSdOf(sector)), lnThing * lnProcess < 0);
}

/**
 * The likeliest place with something to say of it; null where there is none.
 * @param likely all places that have standings, the likeliest first; shares sum to 1.
 */
export function ifMadeIn(likely: readonly LikelyPlace[], sector: string): IfMadeIn | null {
  for (const { place } of likely.slice(0, TRIED)) {
    const verdict = verdictOn(place, likely, sector);
    if (verdict === 'no-clear-difference') continue;
    return { place, probably: verdict.endsWith('lower') ? 'less' : 'more' };
  }
  return null;
}
