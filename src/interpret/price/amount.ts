/** The amount that a price text states: "1.234,56", "500 g £3.49", "35€ 99", "statt 99 € jetzt 79 €", "１２". */
import type { AmountRole } from './amount-role';
import { textPrices } from './text-prices';

const FREE =
  /^\W*(?:free|gratis|kostenlos|gratuit|gratuito|gratuita|za darmo|zdarma|бесплатно|無料|免费|免費|무료)\W*$/iu;
/** Of several amounts the one to pay before the one that it was; a part of it or the price of many is none of it. */
const ASKED: readonly AmountRole[] = [
  'current',
  'gross',
  'net',
  'low',
  'list',
  'member',
  'unit',
  'tier',
  'instalment',
  'saving',
  'shipping',
];

/**
 * The number that a price text states, zero for a thing that is free; null where there is none.
 * @param currency ISO 4217 where something beside the text tells it.
 */
export function statedAmount(text: string, currency: string | null = null): number | null {
  if (FREE.test(text)) return 0;
  const prices = textPrices(text, currency);
  const worth = prices.filter(({ value }) => value > 0);
  const [asked] = ASKED.flatMap((role) => worth.filter((one) => one.role === role));
  return asked?.value ?? (worth.length ? null : (prices[0]?.value ?? null));
}

/** The amount to pay, or null where there is no positive number. */
export function amountIn(text: string, currency: string | null = null): number | null {
  return statedAmount(text, currency) || null;
}

/** Machine-written amounts (JSON-LD, metas) follow "1234.56"; anything else is read as a shop writes it. */
export function machineAmount(text: string, currency: string | null = null): number | null {
  const amount = /^\d{1,12}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : amountIn(text, currency);
  return amount && amount > 0 ? amount : null;
}
