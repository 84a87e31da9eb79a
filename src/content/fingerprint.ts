/** Whether a new reading says anything that the last did not: only then is it worth sending. */
import type { Reading } from '../contracts/reading';

/**
 * What a reading says, as two strings to compare by: the document's title, which some pages make flash, and all else.
 * How long it took says nothing.
 */
export function fingerprint({ readMs: _, titles, ...reading }: Reading): [title: string, rest: string] {
  const title = titles.find(({ foundIn }) => foundIn === 'title');
  const others = titles.filter((one) => one !== title);
  return [title?.text ?? '', JSON.stringify([reading, others])];
}
