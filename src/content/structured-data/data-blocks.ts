/** Structured data in script blocks: quoted whole, read by the worker. */
import type { ReadingBuilder } from '../reading-builder';

export function readDataBlocks(document: Document, builder: ReadingBuilder): void {
  for (const block of document.querySelectorAll('script[type*="ld+json" i]'))
    builder.addData('json-ld', block.textContent ?? '');
}
