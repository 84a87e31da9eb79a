/** The figure: the largest thing on the screen, its range beside it, and where it stands among things of its kind. */
import type { Answer } from '../contracts/answer';
import { carKmFor } from '../model/equivalent';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { distanceText } from '../ui/number-format';
import { t } from '../ui/words';
import { FigureSentence } from './figure-sentence';
import { UsualBar } from './usual-bar';

export function FigureCard({ answer, units }: { answer: Answer; units: Units }) {
  const { comparison } = answer;
  if (!comparison) return null;
  const { kg, lowKg, highKg } = comparison.origin.making;
  const scale = massScale(kg, units);
  return (
    <section class="figure-card" aria-live="polite">
      <p class="figure">
        <FigureSentence sentence="aboutToMake" figure={massText(kg, scale)} />
        <span class="range">{massRange(lowKg, highKg, scale)}</span>
      </p>
      <UsualBar kg={kg} usual={comparison.usual} kind={comparison.kind.kind} units={units} />
      <p class="soft by-car">{t('asByCar', distanceText(carKmFor(kg), units))}</p>
    </section>
  );
}
