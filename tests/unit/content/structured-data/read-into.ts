/** One reader of structured data let loose on a page of ours. */
import { ReadingBuilder } from '../../../../src/content/reading-builder';
import type { Reading } from '../../../../src/contracts/reading';
import { withData } from '../../../../src/interpret/structured-data/with-data';

/** What it quoted, its data read. @param reader what quotes from the document; a generator is run to its end. */
export function readInto(
  reader: (document: Document, builder: ReadingBuilder) => unknown,
  head: string,
  body = '',
): Reading {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const builder = new ReadingBuilder('https://shop.example/p', null);
  const running = reader(page, builder);
  if (typeof running === 'object' && running !== null && Symbol.iterator in running)
    for (const _ of running as Iterable<void>) void _;
  return withData(builder.reading);
}
