/** Pinned products side by side; their charts on one scale, if wished. */
import { useState } from 'preact/hooks';
import { t } from '../ui/words';
import { PinCard } from './pin-card';
import { placesShown } from './places-shown';
import { usePins } from './use-pins';

export function Pins() {
  const { views, failed, gone, unpin, undo } = usePins();
  const [oneScale, setOneScale] = useState(false);
  const widest = Math.max(0, ...(views ?? []).flatMap(placesShown).map(({ highKg }) => highKg));
  return (
    <section class="section" aria-labelledby="pins">
      <h2 id="pins">{t('pinsTitle')}</h2>
      {failed && <p role="alert">{t('storeFailed')}</p>}
      {views?.length === 0 && <p class="soft">{t('pinsEmpty')}</p>}
      {views && views.length > 1 && (
        <label class="check">
          <input
            type="checkbox"
            checked={oneScale}
            onChange={(event) => setOneScale(event.currentTarget.checked)}
          />
          {t('oneScale')}
        </label>
      )}
      <ul class="cards">
        {views?.map((view) => (
          <li key={view.pin.id}>
            <PinCard view={view} widestKg={oneScale ? widest : null} unpin={unpin} />
          </li>
        ))}
      </ul>
      <p class="undo" role="status">
        {gone && (
          <>
            {t('unpinned', gone.title || t('untitled'))}{' '}
            <button class="button" type="button" onClick={undo}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
