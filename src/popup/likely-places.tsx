/** Do you know where it is made? The likeliest places as buttons, each with its figure; one tap answers. */
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { placeCode } from '../model/place';
import type { Typical } from '../model/types';
import { massScale, massText, type Units } from '../ui/mass-format';
import { placeName } from '../ui/place-name';
import { t } from '../ui/words';
import { AskShop } from './ask-shop';

const OFFERED = 5;

interface Props {
  answer: Answer;
  typical: Typical;
  units: Units;
  change(part: Correction): void;
}

export function LikelyPlaces({ answer, typical, units, change }: Props) {
  const scale = massScale(typical.making.kg, units);
  return (
    <section class="note likely-places">
      {answer.product.origin.state !== 'conflict' && (
        <>
          <p>{t('tapWhere')}</p>
          <div class="choices">
            {typical.likelyOrigins.slice(0, OFFERED).map(({ place, kg }) => (
              <button
                class="button"
                type="button"
                key={placeCode(place)}
                onClick={() => change({ origin: placeCode(place) })}
              >
                {placeName(placeCode(place))} <span class="soft">{massText(kg, scale)}</span>
              </button>
            ))}
          </div>
        </>
      )}
      {answer.shopQuestion && <AskShop question={answer.shopQuestion} />}
    </section>
  );
}
