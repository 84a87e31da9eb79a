/** What went wrong with the store, in terms a screen can put into words. */
import type { StorageTrouble } from '../../contracts/answer';

/** A newer version's database is left alone; anything that is neither that nor a full disk counts as broken. */
export function storageTroubleOf(reason: unknown): StorageTrouble {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'broken';
}
