/** Whether a new reading says anything that the last did not: only then is it worth sending. */
import type { Reading } from '../contracts/reading';

/** What a reading says, as one string; how long it took and how much text there was say nothing. */
export function fingerprint({ readMs: _, signals, ...reading }: Reading): string {
  const { textLength: _length, ...kept } = signals;
  return JSON.stringify([reading, kept]);
}
