/** Everything that was looked up: searched, summed by month, deleted with a way back. */
import { useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import { countText } from '../ui/number-format';
import { t } from '../ui/words';
import { HistoryList } from './history-list';
import { Months } from './months';
import { useHistory } from './use-history';
import { useLasting } from './use-lasting';

/** What takes longer is told. */
const LONG_MS = 400;

export function History() {
  const [search, setSearch] = useState('');
  const [sure, setSure] = useState(false);
  /** What an undo takes back; null = nothing to undo. */
  const [trash, setTrash] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const list = useHistory(search);
  const fail = () => setFailed(true);
  /** Hundreds of thousands of entries take a minute: it says so, and nothing else is begun. */
  const [busy, setBusy] = useState(false);
  const isLong = useLasting(busy, LONG_MS);
  const change = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    work()
      .catch(fail)
      .finally(() => setBusy(false));
  };
  const remove = (ids: number[] | null) => {
    setSure(false);
    change(() =>
      ask<'delete-history'>({ type: 'delete-history', ids }).then((id) => {
        setTrash(id);
        list.reload(ids ? undefined : []);
      }),
    );
  };
  const undo = () => {
    if (trash === null) return;
    change(() =>
      ask<'undo-delete'>({ type: 'undo-delete', id: trash }).then(() => {
        setTrash(null);
        list.reload();
      }),
    );
  };
  const { ids } = list;
  return (
    <section class="section" aria-labelledby="history">
      <h2 id="history">{t('historyTitle')}</h2>
      {(failed || list.failed) && <p role="alert">{t('storeFailed')}</p>}
      <input
        class="field"
        type="search"
        maxLength={200}
        aria-label={t('historySearch')}
        placeholder={t('historySearch')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="soft" role="status">
        {isLong && t('working')}
        {!isLong &&
          ids &&
          (ids.length
            ? t('historyCount', countText(ids.length))
            : search
              ? t('historyNone')
              : t('historyEmpty'))}
      </p>
      {ids && ids.length > 0 && <HistoryList key={search} list={list} remove={(id) => remove([id])} />}
      <p class="undo" role="status">
        {trash !== null && (
          <>
            {t('deleted')}{' '}
            <button class="button" type="button" disabled={busy} onClick={undo}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
      {sure ? (
        <p class="undo">
          {t('clearSure')}
          <button class="button main" type="button" onClick={() => remove(null)}>
            {t('clearYes')}
          </button>
          <button class="button" type="button" onClick={() => setSure(false)}>
            {t('cancel')}
          </button>
        </p>
      ) : (
        ids &&
        ids.length > 0 &&
        !search && (
          <button class="button" type="button" disabled={busy} onClick={() => setSure(true)}>
            {t('clearHistory')}
          </button>
        )
      )}
      <Months ids={ids} />
    </section>
  );
}
