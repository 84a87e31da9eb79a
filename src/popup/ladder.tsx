/** How do we know? Every step from the words on the page to the kg, each with its source; copyable as text. */
import { useState } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import { carGramsPerKm, carKmFor } from '../model/equivalent';
import { placeCode } from '../model/place';
import { categoryName } from '../ui/category-name';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { dateText, distanceText, moneyText, percentText, preciseText } from '../ui/number-format';
import { placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { factorNote } from './factor-notes';

/** The steps as lines of text, in order. */
export function ladderSteps({ product, comparison, span, dataset }: Answer, units: Units): string[] {
  const result = comparison ?? span;
  if (!result) return [];
  const { steps, category } = result;
  const lines: string[] = [];
  const { origin } = product;
  if (origin.state === 'known' || origin.state === 'stages') {
    const words = origin.source === 'person' ? t('youSaid') : evidenceText(origin.claim.evidence);
    lines.push(t('stepOrigin', words, placeName(placeCode(origin.claim.place))));
  }
  const shelf = product.category.state === 'known' ? product.category.fact : null;
  const shelfWords = shelf?.source === 'person' ? t('youSaid') : evidenceText(shelf?.evidence ?? []);
  lines.push(t('stepCategory', shelfWords, categoryName(category.id), category.sector));
  if (product.price) {
    const { amount, currency } = product.price.value;
    lines.push(
      t(
        'stepPrice',
        moneyText(amount, currency),
        percentText(steps.vat),
        preciseText(steps.unitsPerUsd),
        dateText(steps.rateDate),
      ),
      t(
        'stepFactory',
        preciseText(steps.deflator, 3),
        percentText(steps.producerShare),
        moneyText(steps.producerUsd2023, 'USD'),
      ),
    );
  }
  if (comparison) {
    const { factor, making, place } = comparison.origin;
    const scale = massScale(making.kg, units);
    lines.push(t('stepFactor', placeName(placeCode(place)), preciseText(factor.kgPerUsd, 3)));
    const note = factorNote(factor);
    if (note) lines.push(note);
    if (factor.province) {
      const { multiplier, gridOnly, rawRatio } = factor.province;
      lines.push(
        t('stepProvince', preciseText(multiplier, 3)),
        t('stepProvinceBounds', preciseText(gridOnly, 3), preciseText(rawRatio, 3)),
      );
    }
    lines.push(t('stepResult', massText(making.kg, scale), massRange(making.lowKg, making.highKg, scale)));
    lines.push(t('equivalentCar', distanceText(carKmFor(making.kg), units), preciseText(carGramsPerKm)));
  }
  lines.push(t('scope'), dataset);
  return lines;
}

export function Ladder({ answer, units }: { answer: Answer; units: Units }) {
  const [copied, setCopied] = useState(false);
  const lines = ladderSteps(answer, units);
  const copy = () => navigator.clipboard.writeText(lines.join('\n')).then(() => setCopied(true));
  return (
    <details class="disclosure">
      <summary>{t('howDoWeKnow')}</summary>
      <ol class="ladder">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <button class="button" type="button" onClick={copy}>
        {copied ? t('copied') : t('copyAsText')}
      </button>
    </details>
  );
}
