/** A file system of our own that can be filled to the last byte. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  folder: string;
  /** Writes until nothing more goes in; returns whether that was so. */
  fill(): boolean;
  /** Takes out again what it was filled with. */
  empty(): void;
  remove(): void;
}

const FILLER = 'filler-';

/** Writes to the file until not one byte more goes in. */
function writeToTheEnd(file: string, bytes: number): boolean {
  const handle = openSync(file, 'w');
  try {
    for (const size of [1_000_000, 4096, 1])
      try {
        for (let written = 0; written < 2 * bytes; written += size) writeSync(handle, Buffer.alloc(size, 1));
        return false;
      } catch {
        // Smaller pieces may still go in.
      }
    return true;
  } finally {
    closeSync(handle);
  }
}

/** A file system of so many megabytes; null where this machine does not let us have one (it takes root on Linux). */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'whence-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  let fillers = 0;
  return {
    folder,
    fill: () => writeToTheEnd(join(folder, `${FILLER}${fillers++}`), megabytes * 1e6),
    empty() {
      for (const file of readdirSync(folder)) if (file.startsWith(FILLER)) rmSync(join(folder, file));
    },
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
