/** From the factory gate to the shop: moving and selling as parts of their own, with the mass and the way they rest on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { placeCode } from '../model/place';
import type { Alternative, Freight } from '../model/types';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { distanceText, preciseText } from '../ui/number-format';
import { placeInSentence } from '../ui/place-name';
import { type Key, t } from '../ui/words';
import { evidenceText } from './evidence-text';

const MODES: Record<Freight['mode'], Key> = { sea: 'bySea', lorry: 'byLorry', rail: 'byRail', air: 'byAir' };
const SOURCES: Record<Freight['mass']['source'], Key> = {
  page: 'massFromPage',
  person: 'massFromPerson',
  usual: 'massFromKind',
};

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
  const mass = useRef<HTMLInputElement>(null);
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
      <form
        class="chooser"
        onSubmit={(event) => {
          event.preventDefault();
          const massKg = mass.current?.valueAsNumber ?? Number.NaN;
          if (massKg > 0) change({ massKg });
        }}
      >
        <label class="labelled">
          {t('massLabel', t(SOURCES[freight.mass.source]))}
          <input
            ref={mass}
            class="field narrow"
            type="number"
            min="0.001"
            max="100000"
            step="any"
            defaultValue={String(Number(freight.mass.massKg.toPrecision(3)))}
            key={preciseText(freight.mass.massKg)}
          />
        </label>
        <button class="button" type="submit">
          {t('apply')}
        </button>
      </form>
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
