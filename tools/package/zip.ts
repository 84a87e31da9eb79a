/** A zip that is the same bytes for the same files, whenever, wherever and in whatever time zone it is made. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can tell. It holds local times: the local fields must be the same everywhere. */
const firstMoment = () => new Date(1980, 0, 1);

/** The files of a folder under their own relative paths, in the order given by sorting their bytes. */
export async function zipFiles(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const file of [...files].sort((a, b) => (a < b ? -1 : 1))) {
    // PNG is packed already; storing it keeps the store's own checks quick.
    entries[file] = [await readFile(join(folder, file)), { level: file.endsWith('.png') ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: firstMoment() });
}
