/** Why origin matters here: what makes the difference to the most different place, the electricity first (METHOD §7). */
import { placeCode } from '../model/place';
import type { Comparison, Why } from '../model/types';
import { preciseText, ratioText } from '../ui/number-format';
import { placeInSentence } from '../ui/place-name';
import { type Key, t } from '../ui/words';
import { worthComparing } from './compared';

const PARTS: readonly (readonly [Exclude<keyof Why, 'total' | 'gridOrigin' | 'gridAlternative'>, Key])[] = [
  ['grid', 'whyGrid'],
  ['fuel', 'whyFuel'],
  ['carbonPerEnergy', 'whyCarbon'],
  ['energyPerOutput', 'whyEnergy'],
  ['priceLevel', 'whyPrices'],
  ['industry', 'whyIndustry'],
];

/** Clothing and textiles by their sectors' codes, food by its own: each has a word of caution. */
function cautionOf(sector: string): Key | null {
  if (/^31[345]/.test(sector)) return 'whyClothing';
  return /^31[12]/.test(sector) ? 'whyFood' : null;
}

/** @param home the shopper's country: the place that is explained, where it is among those compared. */
export function WhyView({ comparison, home }: { comparison: Comparison; home: string }) {
  const other = worthComparing(comparison.alternatives, home);
  if (!other) return null;
  const { why } = other;
  const here = placeInSentence(placeCode(comparison.origin.place));
  const there = placeInSentence(placeCode(other.place));
  const largest = Math.max(...PARTS.map(([part]) => Math.abs(why[part])), 0.01);
  const caution = cautionOf(comparison.kind.sector);
  return (
    <details class="disclosure">
      <summary>{t('why')}</summary>
      {why.gridOrigin !== null && why.gridAlternative !== null && (
        <p>
          {t('whyGrids', here, preciseText(why.gridOrigin, 2), there, preciseText(why.gridAlternative, 2))}
        </p>
      )}
      <p>{t('whyTogether', here, there, ratioText(Math.exp(why.total)))}</p>
      <table class="why">
        <tbody>
          {PARTS.map(([part, key]) => (
            <tr key={part}>
              <th scope="row">{t(key)}</th>
              <td class="signed">
                <span
                  aria-hidden="true"
                  class={why[part] < 0 ? 'part less' : 'part more'}
                  style={{ inlineSize: `${((50 * Math.abs(why[part])) / largest).toFixed(1)}%` }}
                />
              </td>
              <td class="difference">×{ratioText(Math.exp(why[part]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">{t('whySpending', ratioText(1 / other.spendRatio))}</p>
      {caution && <p class="soft">{t(caution)}</p>}
    </details>
  );
}
