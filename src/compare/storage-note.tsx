/** Says so when nothing can be kept, or when what was kept is lost; offers a way on. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { StorageView } from '../records/views';
import { momentText } from '../ui/number-format';
import { type Key, t } from '../ui/words';

/** What the worker says of the store; where it says nothing, nobody knows whether the store is damaged. */
type View = StorageView | { state: 'silent'; lostAt: null };

const KEYS: Record<Exclude<View['state'], 'ok'>, Key> = {
  full: 'storageFull',
  broken: 'storageBroken',
  newer: 'storageNewer',
  silent: 'storeFailed',
};

export function StorageNote({ renew }: { renew(): void }) {
  const [view, setView] = useState<View | null>(null);
  const [sure, setSure] = useState(false);
  useEffect(() => {
    ask<'storage'>({ type: 'storage' }).then(setView, () => setView({ state: 'silent', lostAt: null }));
  }, []);
  if (!view || (view.state === 'ok' && view.lostAt === null)) return null;
  const reset = () => void ask<'reset-storage'>({ type: 'reset-storage' }).then(renew, renew);
  const read = () => void ask<'forget-loss'>({ type: 'forget-loss' }).then(renew, renew);
  return (
    <div class="note" role="alert">
      {view.state !== 'ok' && <p>{t(KEYS[view.state])}</p>}
      {view.state === 'broken' && (
        <p class="undo">
          {sure && t('resetSure')}
          <button class="button" type="button" onClick={() => (sure ? reset() : setSure(true))}>
            {sure ? t('resetYes') : t('reset')}
          </button>
        </p>
      )}
      {view.lostAt !== null && (
        <p class="undo">
          {t('storageLost', momentText(view.lostAt))}
          <button class="button" type="button" onClick={read}>
            {t('understood')}
          </button>
        </p>
      )}
    </div>
  );
}
