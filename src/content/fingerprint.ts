/** Whether a new reading says anything that the last did not: only then is it worth sending. */
import type { Reading } from '../contracts/reading';

export interface Fingerprint {
  /** The document's title alone: some pages make it flash. */
  title: string;
  /** All else; how long the reading took and how much text there was say nothing. */
  rest: string;
}

/** What a reading says, as two strings to compare by. */
export function fingerprint({ readMs: _, signals, titles, ...reading }: Reading): Fingerprint {
  const { textLength: _length, ...kept } = signals;
  const isDocumentTitle = ({ foundIn }: Reading['titles'][number]) => foundIn === 'title';
  return {
    title: titles.find(isDocumentTitle)?.text ?? '',
    rest: JSON.stringify([reading, kept, titles.filter((title) => !isDocumentTitle(title))]),
  };
}
