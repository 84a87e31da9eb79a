/** One look-up in two lines: what and how much; shop, day, place. */
import type { LookUpView } from '../records/views';
import { Icon } from '../ui/icon';
import { isolated } from '../ui/isolated';
import { massRange, massScale, massText } from '../ui/mass-format';
import { momentText, moneyText } from '../ui/number-format';
import { placeName } from '../ui/place-name';
import { ProductLink } from '../ui/product-link';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { ThenAndNow } from './then-and-now';

export function HistoryRow({ view, remove }: { view: LookUpView | undefined; remove(): void }) {
  const { units } = useSettings();
  if (!view) return <span class="unseen">{t('loadingRow')}</span>;
  const { entry, now } = view;
  const { kg, lowKg, highKg } = now ?? entry;
  const title = entry.title || t('untitled');
  const scale = massScale(kg ?? 0, units);
  const details = [
    isolated(entry.shop),
    momentText(entry.at),
    entry.origin ? placeName(entry.origin) : entry.typical && t('typicalFigure'),
    entry.price && moneyText(entry.price.amount, entry.price.currency),
  ];
  return (
    <>
      <span class="row-words">
        <ProductLink url={entry.url} title={title} />
        <span class="soft">{details.filter(Boolean).join(' · ')}</span>
      </span>
      <span class="row-figure">
        {kg !== null && lowKg !== null && highKg !== null && (
          <>
            {entry.typical && !entry.origin ? `~ ${massText(kg, scale)}` : massText(kg, scale)}
            <span class="soft">{massRange(lowKg, highKg, scale)}</span>
          </>
        )}
        <ThenAndNow then={entry} now={now} short />
      </span>
      <button class="icon-button" type="button" aria-label={t('deleteEntry', title)} onClick={remove}>
        <Icon name="close" />
      </button>
    </>
  );
}
