/** "Is that a lot?": a bar from low to high among things of its kind, with a mark where this one stands. */
import type { Kg, Usual } from '../model/types';
import { kindName } from '../ui/kind-name';
import { massRange, massScale, massText, type Units } from '../ui/mass-format';
import { type Key, t } from '../ui/words';
import { barPosition } from './bar-position';

const WORDS: Record<Usual['position'], Key> = {
  low: 'positionLow',
  usual: 'positionUsual',
  high: 'positionHigh',
};

interface Props {
  kg: number;
  /** The usual figure of its kind with its range, and how this one stands to it, where that is known. */
  usual: Kg & { position?: Usual['position'] };
  /** Kind id. */
  kind: string;
  units: Units;
  /** The figure is an expectation, not a reading: its mark is an outline. */
  typical?: boolean;
}

export function UsualBar({ kg, usual, kind, units, typical = false }: Props) {
  // One unit with the figure above it.
  const scale = massScale(kg, units);
  const at = (value: number) => `${(100 * barPosition(value, usual)).toFixed(1)}%`;
  return (
    <div class="usual">
      <p class="unseen">
        {usual.position && `${t(WORDS[usual.position], kindName(kind))} `}
        {t('usualIs', massText(usual.kg, scale), massRange(usual.lowKg, usual.highKg, scale))}
      </p>
      <div class="usual-bar" aria-hidden="true">
        <span class="tick" style={{ insetInlineStart: at(usual.kg) }} />
        <span class={typical ? 'stand typical' : 'stand'} style={{ insetInlineStart: at(kg) }} />
      </div>
      <div class="usual-words soft" aria-hidden="true">
        <span>{massText(usual.lowKg, scale)}</span>
        <span>{t('usualHere', massText(usual.kg, scale))}</span>
        <span>{massText(usual.highKg, scale)}</span>
      </div>
    </div>
  );
}
