/** Tells readings that are worth sending from those that repeat the last. */
import type { Reading } from '../contracts/reading';
import { fingerprint } from './fingerprint';

/** A title that changes more often than this while nothing else does flashes ("(1) new message"): it is let be. */
const TITLE_CHANGES_MAX = 3;

/** @returns whether a reading says something that the last one for which this was true did not. */
export function newsTeller(): (reading: Reading) => boolean {
  let last: [title: string, rest: string] = ['', ''];
  let titleChanges = 0;
  return (reading) => {
    const now = fingerprint(reading);
    if (now[1] !== last[1]) titleChanges = 0;
    else if (now[0] === last[0] || ++titleChanges > TITLE_CHANGES_MAX) return false;
    last = now;
    return true;
  };
}
