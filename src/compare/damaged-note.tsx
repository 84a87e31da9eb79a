/** Says that some of what is kept is damaged and set aside; hands it out or deletes it. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messaging/ask';
import type { DamagedRows } from '../records/views';
import { countText } from '../ui/number-format';
import { saveFile } from '../ui/save-file';
import { t } from '../ui/words';

export function DamagedNote() {
  const [found, setFound] = useState<DamagedRows | null>(null);
  useEffect(() => {
    // A store that does not answer is told of by the note above.
    const look = () => ask<'damaged-rows'>({ type: 'damaged-rows' }).then(setFound, () => undefined);
    const waiting = requestIdleCallback(look);
    return () => cancelIdleCallback(waiting);
  }, []);
  if (!found?.count) return null;
  const save = () =>
    saveFile(
      'whence-damaged.json',
      new Blob([`[${found.rows.join(',\n')}]\n`], { type: 'application/json' }),
    );
  const remove = () =>
    void ask<'delete-damaged'>({ type: 'delete-damaged' }).then(
      () => setFound(null),
      () => undefined,
    );
  return (
    <div class="note" role="alert">
      <p>{t('damagedRows', countText(found.count))}</p>
      <p class="undo">
        <button class="button" type="button" onClick={save}>
          {t('damagedExport')}
        </button>
        <button class="button" type="button" onClick={remove}>
          {t('damagedDelete')}
        </button>
      </p>
    </div>
  );
}
