/** Hands a backup's text in as the compare page does, by whatever way a test speaks to the worker. */
import { importFile, type Tell } from '../../src/compare/import-file';
import type { ImportReply } from '../../src/records/backup';

/** As a file is read: in pieces that end anywhere. */
const PIECE = 65_536;

async function* pieces(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += PIECE) yield text.slice(from, from + PIECE);
}

export function importText(
  tell: (message: never) => Promise<unknown>,
  backup: string | object,
): Promise<ImportReply> {
  const text = typeof backup === 'string' ? backup : JSON.stringify(backup);
  return importFile(pieces(text), tell as Tell);
}
