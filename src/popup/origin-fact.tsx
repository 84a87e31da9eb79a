/** Where it was made, and the way to say otherwise: a list with the figure of each place that has one. */
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { knownOrigin } from '../contracts/known-origin';
import { NOT_KNOWN } from '../contracts/not-known';
import { placeCode } from '../model/place';
import { massNumber, massScale, type Units } from '../ui/mass-format';
import { placeChoices } from '../ui/place-choices';
import { placeInSentence } from '../ui/place-name';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { FactChip } from './fact';
import { SearchList } from './search-list';

/** Below this a fact is marked as unsure. */
const SURE = 0.8;

/** Figures of the places in the answer, by code. */
function figuresOf({ comparison, typical }: Answer): Map<string, number> {
  const estimates = comparison ? [comparison.origin, ...comparison.alternatives] : (typical?.places ?? []);
  return new Map(estimates.map(({ place, making }) => [placeCode(place), making.kg]));
}

interface Props {
  answer: Answer;
  units: Units;
  change(part: Correction): void;
}

export function OriginFact({ answer, units, change }: Props) {
  const known = knownOrigin(answer.product.origin);
  const value = known ? t('madeIn', placeInSentence(placeCode(known.claim.place))) : t('originUnknownChip');
  const evidence = known?.source === 'person' ? t('youSaid') : evidenceText(known?.claim.evidence ?? []);
  const figures = figuresOf(answer);
  const scale = massScale(Math.max(0, ...figures.values()), units);
  return (
    <FactChip
      name={t('originName')}
      value={value}
      evidence={evidence}
      unsure={!known || known.claim.confidence < SURE}
      takeBack={answer.correction.origin === undefined ? null : () => change({ origin: undefined })}
    >
      {(close) => (
        <>
          <SearchList
            label={t('whereMade')}
            choices={placeChoices()}
            first={[...figures.keys()]}
            aside={(code) => {
              const kg = figures.get(code);
              return kg === undefined ? '' : massNumber(kg, scale);
            }}
            choose={(code) => {
              change({ origin: code });
              close();
            }}
          />
          {known && (
            <button
              class="link"
              type="button"
              onClick={() => {
                change({ origin: NOT_KNOWN });
                close();
              }}
            >
              {t('originNotKnown')}
            </button>
          )}
        </>
      )}
    </FactChip>
  );
}
