/** One pinned product: what it is, where from, what it cost, its figure and its chart. */
import type { Pin, PinView } from '../records/pin';
import { Icon } from '../ui/icon';
import { isolated } from '../ui/isolated';
import { kindName } from '../ui/kind-name';
import { massRange, massScale, massText } from '../ui/mass-format';
import { momentText, moneyText } from '../ui/number-format';
import { flag, placeName } from '../ui/place-name';
import { ProductLink } from '../ui/product-link';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { PinChart } from './pin-chart';
import { ThenAndNow } from './then-and-now';

interface Props {
  view: PinView;
  /** End of the charts' scale, kg: one for all of a group. */
  widestKg: number;
  unpin(pin: Pin): void;
}

function Facts({ pin }: { pin: Pin }) {
  return (
    <p class="pin-facts">
      <span>
        {pin.origin ? (
          <>
            <span aria-hidden="true">{flag(pin.origin)}</span> {t('madeIn', placeName(pin.origin))}
          </>
        ) : (
          t('originNotSaid')
        )}
      </span>
      {pin.kind && <span>{kindName(pin.kind)}</span>}
      {pin.price && <span>{moneyText(pin.price.amount, pin.price.currency)}</span>}
    </p>
  );
}

export function PinCard({ view, widestKg, unpin }: Props) {
  const { units } = useSettings();
  const { pin, now } = view;
  const title = pin.title || t('untitled');
  const { kg, lowKg, highKg } = now?.making ?? pin;
  return (
    <article class="card" aria-label={title}>
      <header>
        <h4 title={title}>
          <ProductLink url={pin.url} title={title} />
        </h4>
        <button
          class="icon-button"
          type="button"
          aria-label={t('unpin', title)}
          title={t('unpin', title)}
          onClick={() => unpin(pin)}
        >
          <Icon name="close" />
        </button>
      </header>
      <p class="soft">
        {isolated(pin.shop)} · {momentText(pin.at)}
      </p>
      <Facts pin={pin} />
      {kg !== null && lowKg !== null && highKg !== null && (
        <p class="pin-figure">
          <strong>
            {pin.typical
              ? t('typicallyToMake', massText(kg, massScale(kg, units)))
              : t('aboutToMake', massText(kg, massScale(kg, units)))}
          </strong>{' '}
          <span class="soft">{massRange(lowKg, highKg, massScale(kg, units))}</span>
        </p>
      )}
      {kg === null && <p class="soft">{t('noFigure')}</p>}
      {pin.places.length > 0 && !pin.origin && <p class="soft">{t('originNotSaidFigures')}</p>}
      <ThenAndNow then={pin} now={now?.making ?? null} />
      <PinChart view={view} widestKg={widestKg} units={units} />
    </article>
  );
}
