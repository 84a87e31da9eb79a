/**
 * Whether this machine takes anything at all. A database that cannot be opened for want of room looks to us like a damaged
 * one; what tells them apart is that a full disk takes no file either.
 *
 * Once it was full the database is left alone until there is room: Chromium writes when it opens one, takes what it could
 * not write whole for damage, and deletes it.
 */
import browser from 'webextension-polyfill';

const FILE = 'room';
/** As much as the browser may have to write before it opens a database: what it had not sorted in yet. */
const BYTES = 4_000_000;
/** In session storage, which is held in memory. */
const WAS_FULL = 'diskWasFull';

let trying: Promise<boolean> | undefined;

async function tryToWrite(): Promise<boolean> {
  let folder: FileSystemDirectoryHandle | undefined;
  try {
    folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle(FILE, { create: true });
    const writing = await file.createWritable();
    await writing.write(new Uint8Array(BYTES));
    await writing.close();
    return true;
  } catch (reason) {
    // No place for files here, or none for us: that says nothing of the disk.
    return reason instanceof TypeError || (reason instanceof Error && reason.name === 'SecurityError');
  } finally {
    await folder?.removeEntry(FILE).catch(() => undefined); // it was never made
  }
}

/** Writes a few megabytes beside the store and deletes them; true where the browser has no place for files. */
export function hasRoom(): Promise<boolean> {
  // One after the other would find its file deleted by the first.
  trying ??= tryToWrite().finally(() => {
    trying = undefined;
  });
  return trying;
}

/** Words without a name of their own: Chromium's, and Firefox's for a while after it found the disk full. */
const FULL = ['NO_SPACE', 'database that did not allow mutations'];

/** Whether the browser says that there is no room; it does not always say so. */
export function saysFull(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return reason.name === 'QuotaExceededError' || FULL.some((words) => reason.message.includes(words));
}

/** The disk was found full. */
export async function noteFull(): Promise<void> {
  // Where not even memory has room, nothing can be done about it.
  await browser.storage.session.set({ [WAS_FULL]: true }).catch(() => undefined);
}

/** To be called before the database is opened. Rejects with a QuotaExceededError where the disk was full and still is. */
export async function waitForRoom(): Promise<void> {
  if (!(await browser.storage.session.get(WAS_FULL))[WAS_FULL]) return;
  if (!(await hasRoom())) throw new DOMException('the disk is full', 'QuotaExceededError');
  await browser.storage.session.remove(WAS_FULL);
}
