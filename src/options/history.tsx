/** What was looked up, newest first; clearing asks once and can be undone. */
import { useEffect, useState } from 'preact/hooks';
import type { LookUp } from '../kept/look-up';
import { ask } from '../messages';
import { massRange, massScale, massText } from '../ui/mass-format';
import { momentText } from '../ui/number-format';
import { placeName } from '../ui/place-name';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';

const SHOWN = 100;

function Figure({ entry }: { entry: LookUp }) {
  const { units } = useSettings();
  if (entry.kg === null || entry.lowKg === null || entry.highKg === null) return null;
  const scale = massScale(entry.kg, units);
  return (
    <span class="figure">
      {massText(entry.kg, scale)} <span class="soft">({massRange(entry.lowKg, entry.highKg, scale)})</span>
    </span>
  );
}

export function History() {
  const [entries, setEntries] = useState<LookUp[]>([]);
  const [asked, setAsked] = useState(false);
  const [cleared, setCleared] = useState<number | null>(null);
  const load = async () => {
    const ids = await ask<'history-ids'>({ type: 'history-ids', search: '' });
    const views = await ask<'history-entries'>({ type: 'history-entries', ids: ids.slice(0, SHOWN) });
    setEntries(views.map(({ entry }) => entry));
  };
  useEffect(() => {
    load().catch(() => setEntries([]));
  }, []);
  const clear = async () => {
    setCleared(await ask<'delete-history'>({ type: 'delete-history', ids: null }));
    setAsked(false);
    await load();
  };
  const undo = async () => {
    if (cleared !== null) await ask<'undo-delete'>({ type: 'undo-delete', id: cleared });
    setCleared(null);
    await load();
  };
  return (
    <>
      {entries.length === 0 && <p class="soft">{t('historyEmpty')}</p>}
      <ul class="history">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span class="product">
              {entry.title || t('untitled')}
              <span class="soft">
                {' '}
                {entry.shop} · {momentText(entry.at)}
                {entry.origin && ` · ${placeName(entry.origin)}`}
              </span>
            </span>
            <Figure entry={entry} />
          </li>
        ))}
      </ul>
      {entries.length > 0 && !asked && (
        <button class="button" type="button" onClick={() => setAsked(true)}>
          {t('clearHistory')}
        </button>
      )}
      {asked && (
        <p class="choices">
          {t('clearSure')}
          <button class="button main" type="button" onClick={() => void clear()}>
            {t('clearYes')}
          </button>
          <button class="button" type="button" onClick={() => setAsked(false)}>
            {t('cancel')}
          </button>
        </p>
      )}
      {cleared !== null && (
        <p class="choices" role="status">
          {t('historyCleared')}
          <button class="button" type="button" onClick={() => void undo()}>
            {t('undo')}
          </button>
        </p>
      )}
    </>
  );
}
