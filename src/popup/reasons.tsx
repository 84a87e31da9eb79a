/** What stands behind the figure, each part closed until it is asked for. */
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import type { Units } from '../ui/mass-format';
import { t } from '../ui/words';
import { DeliveryView } from './delivery-view';
import { Ladder } from './ladder';
import { ThingFields } from './thing-fields';
import { WhyView } from './why-view';

export interface ReasonsProps {
  answer: Answer;
  /** ISO 3166-1 alpha-2 country of the shopper. */
  home: string;
  units: Units;
  change(part: Correction): void;
}

export function Reasons({ answer, home, units, change }: ReasonsProps) {
  const { comparison } = answer;
  return (
    <div class="reasons">
      {comparison && <WhyView comparison={comparison} home={home} />}
      <Ladder answer={answer} units={units} />
      {comparison ? (
        <DeliveryView answer={answer} units={units} change={change} />
      ) : (
        <details class="disclosure">
          <summary>{t('thingDetails')}</summary>
          <ThingFields answer={answer} change={change} />
        </details>
      )}
    </div>
  );
}
