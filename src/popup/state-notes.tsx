/** What a person should know of this look-up besides the figure: an odd price, another figure before. */
import type { Answer, SeenBefore } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { massScale, massText, type Units } from '../ui/mass-format';
import { momentText, moneyText } from '../ui/number-format';
import { t } from '../ui/words';

interface Props {
  units: Units;
  answer: Answer;
  before: SeenBefore | undefined;
  change(part: Correction): void;
}

/** Whether the usual price stands in for one that can hardly be. */
const isUnlikely = ({ comparison, typical }: Answer): boolean =>
  Boolean((comparison ?? typical)?.notes.some(({ problem }) => problem === 'unlikely-price'));

export function StateNotes({ units, answer, before, change }: Props) {
  const { otherPrices, price } = answer.product;
  const shown = price && moneyText(price.value.amount, price.value.currency);
  return (
    <>
      {answer.priceIsUnusual && (
        <section class="note">
          <p>{shown && isUnlikely(answer) ? t('problemUnlikelyPrice', shown) : t('priceUnusual')}</p>
          {otherPrices.length > 0 && (
            <div class="choices">
              <span>{t('otherPricesOnPage')}</span>
              {otherPrices.map((price) => (
                <button
                  class="button"
                  type="button"
                  key={`${price.amount} ${price.currency}`}
                  onClick={() => change({ price })}
                >
                  {moneyText(price.amount, price.currency)}
                </button>
              ))}
            </div>
          )}
        </section>
      )}
      {before && (
        <p class="note">
          {t('seenBefore', momentText(before.at), massText(before.kg, massScale(before.kg, units)))}
        </p>
      )}
    </>
  );
}
