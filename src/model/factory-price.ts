/** From the shelf price to the price at the factory gate in 2023 dollars (METHOD §1). */
import { cpi2023, cpiMonth, cpiNow, ratesDate, unitsPerUsd } from '../../data/tables/money';
import type { CategoryUse } from './categories';
import { findCountry } from './countries';
import type { ModelProblem, PriceSteps, Purchase } from './types';

/** No thing costs less or more in any currency; beyond these the arithmetic would run out of digits. */
const MIN_AMOUNT = 1e-6;
const MAX_AMOUNT = 1e13;

/** P = price / (1 + vat) / rate × CPI(2023)/CPI(now) × producers' share. A country without a known rate: no tax. */
export function factoryPrice(purchase: Purchase, category: CategoryUse): PriceSteps | ModelProblem {
  const { amount, currency } = purchase.price;
  if (!(amount >= MIN_AMOUNT && amount <= MAX_AMOUNT)) return { problem: 'bad-price', given: String(amount) };
  const rate = Object.hasOwn(unitsPerUsd, currency) ? unitsPerUsd[currency] : undefined;
  if (!rate) return { problem: 'unknown-currency', given: currency };
  const shop = findCountry(purchase.shopCountry);
  if (!shop) return { problem: 'unknown-country', given: purchase.shopCountry };
  const vat = shop.vat ?? 0;
  const deflator = cpi2023 / cpiNow;
  return {
    vat,
    unitsPerUsd: rate,
    rateDate: ratesDate,
    deflator,
    cpiMonth,
    producerShare: category.producerShare,
    producerUsd2023: (amount / (1 + vat) / rate) * deflator * category.producerShare,
  };
}
