/** What it costs; a field where the page does not say. */
import { useRef } from 'preact/hooks';
import type { Answer } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { currencyChoices } from '../model/choices';
import { moneyText } from '../ui/number-format';
import { t } from '../ui/words';
import { evidenceText } from './evidence-text';
import { FactChip } from './fact';

export function PriceFact({ answer, change }: { answer: Answer; change(part: Correction): void }) {
  const amount = useRef<HTMLInputElement>(null);
  const currency = useRef<HTMLSelectElement>(null);
  const { price } = answer.product;
  const value = price ? moneyText(price.value.amount, price.value.currency) : t('priceUnknownChip');
  const evidence = price?.source === 'person' ? t('youSaid') : evidenceText(price?.evidence ?? []);
  return (
    <FactChip
      name={t('priceName')}
      value={value}
      evidence={evidence}
      unsure={!price}
      takeBack={answer.correction.price === undefined ? null : () => change({ price: undefined })}
    >
      {(close) => (
        <form
          class="chooser"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = amount.current?.valueAsNumber ?? Number.NaN;
            if (!(typed > 0) || !currency.current) return;
            change({ price: { amount: typed, currency: currency.current.value } });
            close();
          }}
        >
          <input
            ref={amount}
            class="field"
            type="number"
            min="0.01"
            step="any"
            required
            aria-label={t('whatPrice')}
            placeholder={t('whatPrice')}
            defaultValue={price ? String(price.value.amount) : ''}
          />
          <select ref={currency} class="field narrow" aria-label={t('whatCurrency')}>
            {currencyChoices.map((code) => (
              <option key={code} value={code} selected={code === (price?.value.currency ?? 'EUR')}>
                {code}
              </option>
            ))}
          </select>
          <button class="button" type="submit">
            {t('apply')}
          </button>
        </form>
      )}
    </FactChip>
  );
}
