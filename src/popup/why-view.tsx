/** Why origin matters here: the drivers between this origin and the most different alternative. */
import { placeCode } from '../model/place';
import type { Comparison, Why } from '../model/types';
import type { Settings } from '../settings/settings';
import { preciseText, ratioText } from '../ui/number-format';
import { placeInSentence } from '../ui/place-name';
import { type Key, t } from '../ui/words';
import { mostUseful } from './headline';

const PARTS: readonly (readonly [Exclude<keyof Why, 'total' | 'gridOrigin' | 'gridAlternative'>, Key])[] = [
  ['carbonPerEnergy', 'whyCarbon'],
  ['energyPerOutput', 'whyEnergy'],
  ['priceLevel', 'whyPrices'],
  ['industry', 'whyIndustry'],
];

export function WhyView({ comparison, basis }: { comparison: Comparison; basis: Settings['basis'] }) {
  const other = mostUseful(comparison.alternatives) ?? comparison.alternatives[0];
  const why = other?.why;
  if (!other || !why) return null;
  const here = placeInSentence(placeCode(comparison.origin.place));
  const there = placeInSentence(placeCode(other.place));
  const largest = Math.max(...PARTS.map(([part]) => Math.abs(why[part])), 0.01);
  return (
    <details class="disclosure">
      <summary>{t('why')}</summary>
      <p>
        {t(
          'whySentence',
          here,
          ratioText(Math.exp(why.carbonPerEnergy)),
          there,
          ratioText(Math.exp(why.energyPerOutput)),
          ratioText(Math.exp(why.priceLevel)),
        )}
      </p>
      {why.gridOrigin !== null && why.gridAlternative !== null && (
        <p>
          {t('whyGrids', here, preciseText(why.gridOrigin, 2), there, preciseText(why.gridAlternative, 2))}
        </p>
      )}
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
      {basis === 'thing' && <p class="soft">{t('whySameMoney', ratioText(Math.exp(why.total)))}</p>}
    </details>
  );
}
