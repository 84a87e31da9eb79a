/** The answer stands, but this look-up could not be kept: why. */
import type { StorageTrouble } from '../contracts/answer';
import { type Key, t } from '../ui/words';

const WORDS: Record<StorageTrouble, Key> = {
  full: 'storageFull',
  broken: 'storageBroken',
  newer: 'storageNewer',
};

export function StorageNote({ trouble }: { trouble: StorageTrouble | undefined }) {
  return trouble ? (
    <p class="note" role="status">
      {t(WORDS[trouble])}
    </p>
  ) : null;
}
