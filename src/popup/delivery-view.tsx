/** From the factory gate to the shop: moving and selling as parts of their own, with the mass and the way they rest on. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { placeCode } from '../model/place';
import type { Alternative, Freight } from '../model/types';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { distanceText } from '../ui/number-format';
import { placeInSentence } from '../ui/place-name';
import { type Key, t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { ThingFields } from './thing-fields';

const MODES: Record<Freight['mode'], Key> = { sea: 'bySea', lorry: 'byLorry', rail: 'byRail', air: 'byAir' };
/** The first place whose order against this origin flying would turn round, in words. */
function airText(alternatives: readonly Alternative[]): string | null {
  const flipped = alternatives.find(({ air }) => air.alternativeFlownOverturns);
  if (flipped) return t('airOverturnsThere', placeInSentence(placeCode(flipped.place)));
  const overtaken = alternatives.find(({ air }) => air.originFlownOverturns);
  return overtaken ? t('airOverturnsHere', placeInSentence(placeCode(overtaken.place))) : null;
}

interface Props {
  answer: Answer;
  units: Units;
  change(part: Correction): void;
}

export function DeliveryView({ answer, units, change }: Props) {
  const { comparison } = answer;
  const freight = comparison?.origin.freight;
  // Ticked at once; the answer follows, and has the last word.
  const [flown, setFlown] = useState(freight?.mode === 'air');
  useEffect(() => setFlown(freight?.mode === 'air'), [freight]);
  if (!comparison || !freight) return null;
  const { selling, alternatives } = comparison;
  const scale = massScale(freight.kg, units);
  const sold = selling && massScale(selling.kg, units);
  const air = airText(alternatives);
  const pageSaysAir = freight.mode === 'air' ? answer.product.freight : null;
  return (
    <details class="disclosure">
      <summary>{t('delivery')}</summary>
      <p>
        {t(
          'deliveryFreight',
          t(MODES[freight.mode]),
          distanceText(freight.km, units),
          massText(freight.kg, scale),
          massRange(freight.lowKg, freight.highKg, scale),
        )}
      </p>
      {pageSaysAir && <p class="soft">{evidenceText(pageSaysAir.evidence)}</p>}
      {selling && sold && (
        <p>
          {t('deliverySelling', massText(selling.kg, sold), massRange(selling.lowKg, selling.highKg, sold))}
        </p>
      )}
      <p class="soft">{t('deliveryApart')}</p>
      {air && <p>{air}</p>}
      <ThingFields answer={answer} change={change} />
      <label class="check">
        <input
          type="checkbox"
          checked={flown}
          onChange={(event) => {
            setFlown(event.currentTarget.checked);
            change({ byAir: event.currentTarget.checked });
          }}
        />
        {t('comesByAir')}
      </label>
    </details>
  );
}
