/** The answer in words: kg with its range, then the most useful comparison; or what is still missing. */
import type { Answer } from '../contracts/answer';
import { placeCode } from '../model/place';
import type { Alternative } from '../model/types';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { placeInSentence } from '../ui/place-name';
import { t } from '../ui/words';

/** The clearest difference: a clear one before a probable one, then the largest. */
export function mostUseful(alternatives: Alternative[]): Alternative | null {
  const weight = ({ verdict }: Alternative) =>
    verdict.startsWith('clearly') ? 2 : verdict.startsWith('probably') ? 1 : 0;
  const [best] = [...alternatives].sort(
    (a, b) => weight(b) - weight(a) || Math.abs(b.differenceKg) - Math.abs(a.differenceKg),
  );
  return best && weight(best) > 0 ? best : null;
}

function comparisonText(alternative: Alternative, units: Units, kg: number): string {
  const place = placeInSentence(placeCode(alternative.place));
  const size = massText(Math.abs(alternative.differenceKg), massScale(kg, units));
  switch (alternative.verdict) {
    case 'clearly-lower':
      return t('clearlyLess', place, size);
    case 'probably-lower':
      return t('probablyLess', place, size);
    case 'clearly-higher':
      return t('clearlyMore', place, size);
    case 'probably-higher':
      return t('probablyMore', place, size);
    case 'no-clear-difference':
      return t('noClearDifferenceWith', place);
  }
}

function missingText({ missing }: Answer): string | null {
  if (missing.includes('kind')) return t('missingKind');
  return null;
}

export function Headline({ answer, units }: { answer: Answer; units: Units }) {
  const { comparison, span } = answer;
  if (comparison) {
    const { kg, lowKg, highKg } = comparison.origin.making;
    const scale = massScale(kg, units);
    const best = mostUseful(comparison.alternatives);
    return (
      <section class="headline" aria-live="polite">
        <p class="figure">
          <strong>{t('aboutToMake', massText(kg, scale))}</strong>
          <span class="soft range">{massRange(lowKg, highKg, scale)}</span>
        </p>
        <p class="compared">{best ? comparisonText(best, units, kg) : t('noClearDifferenceAnywhere')}</p>
      </section>
    );
  }
  if (span?.places.length) {
    const low = Math.min(...span.places.map(({ making }) => making.lowKg));
    const high = Math.max(...span.places.map(({ making }) => making.highKg));
    return (
      <section class="headline" aria-live="polite">
        <p class="figure">
          <strong>{t('spanToMake', massRange(low, high, massScale(high, units)))}</strong>
        </p>
        <p class="compared">{t('spanHint')}</p>
      </section>
    );
  }
  const missing = missingText(answer);
  return missing ? (
    <p class="headline compared" aria-live="polite">
      {missing}
    </p>
  ) : null;
}
