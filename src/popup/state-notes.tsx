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

export function StateNotes({ units, answer, before, change }: Props) {
  const { otherPrices } = answer.product;
  return (
    <>
      {answer.priceIsUnusual && (
        <section class="note">
          <p>{t('priceUnusual')}</p>
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
