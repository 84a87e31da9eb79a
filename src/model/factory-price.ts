/** From the shelf price to dollars of today, and on to the factory gate in dollars of 2023 (METHOD §1). */
import { cpi2023, cpiMonth, cpiNow, ratesDate, unitsPerUsd } from '../../data/tables/money';
import { findCountry } from './countries';
import { producerShareOf } from './kinds';
import type { ModelProblem, PriceSteps } from './types';

/** No thing costs less or more in any currency; beyond these the arithmetic would run out of digits. */
const MIN_AMOUNT = 1e-6;
const MAX_AMOUNT = 1e13;

/** A price in US dollars at the bundled rate, its taxes left in; null where price or rate is not known. */
export function usdOf(price: { amount: number; currency: string } | null): number | null {
  const rate = price && Object.hasOwn(unitsPerUsd, price.currency) ? unitsPerUsd[price.currency] : undefined;
  return price && rate ? price.amount / rate : null;
}

/** A country without a known rate: no tax. A sector without a known share: the whole price. */
export function factoryPrice(
  { amount, currency }: { amount: number; currency: string },
  shopCountry: string,
  sector: string,
): PriceSteps | ModelProblem {
  if (!(amount >= MIN_AMOUNT && amount <= MAX_AMOUNT)) return { problem: 'bad-price', given: String(amount) };
  const rate = Object.hasOwn(unitsPerUsd, currency) ? unitsPerUsd[currency] : undefined;
  if (!rate) return { problem: 'unknown-currency', given: currency };
  const shop = findCountry(shopCountry);
  if (!shop) return { problem: 'unknown-country', given: shopCountry };
  const vat = shop.vat ?? 0;
  const deflator = cpi2023 / cpiNow;
  const producerShare = producerShareOf(sector)?.share ?? 1;
  const shelfUsd = amount / (1 + vat) / rate;
  return {
    vat,
    unitsPerUsd: rate,
    rateDate: ratesDate,
    shelfUsd,
    deflator,
    cpiMonth,
    producerShare,
    producerUsd2023: shelfUsd * deflator * producerShare,
  };
}
