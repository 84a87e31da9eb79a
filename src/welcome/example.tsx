/** A shop's page and the popup beside it, drawn by us; the figures are the model's own, of today. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { compare } from '../model/compare';
import { datasetName } from '../model/dataset';
import { LATE_TABLES_FILE, type LateTexts, tablesThere } from '../model/late-tables';
import type { Comparison } from '../model/types';
import { massRange, massScale, massText } from '../ui/mass-format';
import { moneyText } from '../ui/number-format';
import { placeInSentence, placeName } from '../ui/place-name';
import { rangeBar } from '../ui/range-bar';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Shirt } from './shirt';

const PRICE = { amount: 50, currency: 'EUR' };

/** The model's tables, out of the package. */
const readTables = async () =>
  (await (await fetch(browser.runtime.getURL(LATE_TABLES_FILE))).json()) as LateTexts;

/** A shirt for 50 euros in a German shop, made in China, and in Portugal. */
function worked(): Comparison | null {
  const result = compare({ kind: 'shirt', price: PRICE, shopCountry: 'DE' }, { country: 'CN' }, [
    { country: 'PT' },
  ]);
  return 'problem' in result ? null : result;
}

export function Example() {
  const { units } = useSettings();
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => {
    // Without the tables there is no example; the page says the rest.
    void tablesThere(readTables).then(
      () => setComparison(worked()),
      () => undefined,
    );
  }, []);
  const [elsewhere] = comparison?.alternatives ?? [];
  if (!comparison || !elsewhere) return null;
  const { making } = comparison.origin;
  const { level } = comparison;
  const scale = massScale(making.kg, units);
  const rows = [comparison.origin, elsewhere];
  const widest = Math.max(...rows.map((row) => row.making.highKg));
  return (
    <figure class="example">
      <div class="shop-page">
        <Shirt />
        <div>
          <p class="thing">{t('exampleTitle')}</p>
          <p>{moneyText(PRICE.amount, PRICE.currency)}</p>
          <p class="quoted">{t('madeIn', placeName('CN'))}</p>
        </div>
      </div>
      <div class="popup-page">
        <p>
          <strong>{t('aboutToMake', massText(making.kg, scale))}</strong>
        </p>
        <p class="soft">{massRange(making.lowKg, making.highKg, scale)}</p>
        {rows.map(({ place, making }) => {
          const bar = rangeBar(making, widest);
          return (
            <p class="example-row" key={place.country}>
              <span>{placeName(place.country)}</span>
              <span class="lane" aria-hidden="true">
                <span class="bar" style={bar.range} />
                <span class="dot" style={bar.figure} />
              </span>
              <span>{massText(making.kg, scale)}</span>
            </p>
          );
        })}
      </div>
      <figcaption class="soft">
        {t(
          'exampleSteps',
          moneyText(PRICE.amount, PRICE.currency),
          moneyText(level.priceUsd, 'USD'),
          massText(level.kg, massScale(level.kg, units)),
          placeInSentence(level.place),
          datasetName,
        )}
      </figcaption>
    </figure>
  );
}
