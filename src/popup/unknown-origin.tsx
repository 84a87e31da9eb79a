/** Where the page does not say where it was made: what such things span, and the likeliest places one tap away. */
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { placeCode } from '../model/place';
import { massNumber, massRange, massScale, type Units } from '../ui/mass-format';
import { placeName } from '../ui/place-name';
import { t } from '../ui/words';

/** Buttons shown: the likeliest places. */
const TAPS = 5;

export function UnknownOrigin({
  answer,
  units,
  change,
}: {
  answer: Answer;
  units: Units;
  change(part: Correction): void;
}) {
  const { span } = answer;
  if (!span?.places.length) return null;
  const low = Math.min(...span.places.map(({ making }) => making.lowKg));
  const high = Math.max(...span.places.map(({ making }) => making.highKg));
  const scale = massScale(high, units);
  return (
    <>
      <section class="figure-card typical" aria-live="polite">
        <p class="figure">
          <strong>{t('spanToMake', massRange(low, high, scale))}</strong>
        </p>
      </section>
      <div class="choices">
        {span.places.slice(0, TAPS).map(({ place, making }) => (
          <button
            class="button"
            type="button"
            key={placeCode(place)}
            onClick={() => change({ origin: placeCode(place) })}
          >
            {placeName(placeCode(place))} <span class="soft">{massNumber(making.kg, scale)}</span>
          </button>
        ))}
      </div>
    </>
  );
}
