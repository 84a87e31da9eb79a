/** From the shelf price to the price at the factory gate in 2023 dollars (METHOD §1). */
import { cpi2023, cpiMonth, cpiNow, ratesDate, unitsPerUsd } from '../../data/tables/money';
import type { CategoryUse } from './categories';
import { findCountry } from './countries';
import type { ModelProblem, PriceSteps, Purchase } from './types';

/** P = price / (1 + vat) / rate × CPI(2023)/CPI(now) × producers' share. A country without a known rate: no tax. */
export function factoryPrice(purchase: Purchase, category: CategoryUse): PriceSteps | ModelProblem {
  const { amount, currency } = purchase.price;
  if (!(Number.isFinite(amount) && amount > 0)) return { problem: 'bad-price', given: String(amount) };
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
