/** A label and its value that data or a shop's own file hold apart, quoted under what the label is about. */
import type { FoundIn } from '../contracts/reading';
import { originParts } from './origin/says-origin';
import { rowIn } from './page/row-kind';
import type { ReadingBuilder } from './reading-builder';

export function quoteRow(builder: ReadingBuilder, label: string, text: string, foundIn: FoundIn): void {
  if (!label || !text) return;
  const quote = { text, foundIn, label };
  const kind = rowIn(label)?.kind;
  if (kind === 'masses' || kind === 'materials' || kind === 'traits') builder.add(kind, quote);
  else if (kind) builder.add('hints', { ...quote, kind });
  else if (originParts(label).length) builder.add('origins', quote);
}
