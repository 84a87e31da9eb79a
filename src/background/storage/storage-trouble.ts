/** What went wrong with the store, in terms a screen can put into words. */
import type { StorageTrouble } from '../../contracts/answer';
import { hasRoom, noteFull, saysFull } from './room';

/**
 * A newer version's database is left alone; anything that is neither that nor a full disk counts as broken. The browser
 * does not always say that the disk is full, and who is told "broken" may delete what is kept: then it is tried.
 */
async function troubleOf(reason: unknown): Promise<StorageTrouble> {
  if (reason instanceof Error && reason.name === 'VersionError') return 'newer';
  return saysFull(reason) || !(await hasRoom()) ? 'full' : 'broken';
}

/** As `troubleOf`; a full disk is remembered, so that the database is left alone. */
export async function storageTroubleOf(reason: unknown): Promise<StorageTrouble> {
  const trouble = await troubleOf(reason);
  if (trouble === 'full') await noteFull();
  return trouble;
}
