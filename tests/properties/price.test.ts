/** Prices: what forty locales write is read back as it was, and nothing that is no price becomes one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PriceQuote } from '../../src/contracts/reading';
import { amountIn, machineAmount } from '../../src/interpret/price/amount';
import { currenciesIn } from '../../src/interpret/price/currency';
import { priceFrom } from '../../src/interpret/price/price';
import { numRuns, timeout } from './cases';
import { locales } from './locales';

const tag = (text: string): PriceQuote => ({
  text,
  foundIn: 'price-tag',
  locator: '',
  currency: null,
  role: 'current',
});
const anyLocale = fc.constantFrom(...locales);
/** Amounts in hundredths, small ones as often as large. */
const hundredths = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999 }));
const display = fc.constantFrom('symbol', 'code', 'narrowSymbol');

test('parse(format(x)) = x, amount and currency, in forty locales', { timeout }, () => {
  expect(new Set(locales.map(([locale]) => locale)).size).toBeGreaterThanOrEqual(40);
  fc.assert(
    fc.property(anyLocale, hundredths, display, ([locale, country, currency], cents, currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
      const whole = format.resolvedOptions().maximumFractionDigits === 0;
      const amount = whole ? Math.ceil(cents / 100) : cents / 100;
      const text = format.format(amount);
      expect(priceFrom([tag(text)], country, null)?.value, text).toEqual({ amount, currency });
    }),
    { numRuns },
  );
});

test('a machine’s number is read as it is written', { timeout }, () => {
  fc.assert(
    fc.property(hundredths, (cents) => {
      expect(machineAmount((cents / 100).toFixed(2))).toBe(cents / 100);
      expect(machineAmount(String(cents))).toBe(cents);
    }),
    { numRuns },
  );
});

/** Strings out of all that prices are made of. */
const nearlyPrice = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."0123456789.,'’- \u00a0\u202f€$£¥%()/e٫٬１０٣", 'EUR', 'USD', 'from', 'free', '.-'),
      fc.string({ maxLength: 3 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('whatever the text, an amount is a positive finite number or nothing', { timeout }, () => {
  fc.assert(
    fc.property(nearlyPrice, (text) => {
      for (const amount of [amountIn(text), machineAmount(text)])
        if (amount !== null) expect(amount > 0 && Number.isFinite(amount), text).toBe(true);
      for (const code of currenciesIn(text)) expect(code, text).toMatch(/^[A-Z]{3}$/);
    }),
    { numRuns },
  );
});

test('a text without a digit states no amount', { timeout }, () => {
  fc.assert(
    fc.property(nearlyPrice, (text) => {
      fc.pre(!/\p{Nd}/u.test(text));
      expect(amountIn(text)).toBeNull();
    }),
    { numRuns },
  );
});

test('a number too large or too odd for a price is none', () => {
  for (const text of ['1e308', '-5', 'NaN', 'Infinity', '€ -5.00', '1E5 €', '9'.repeat(13), '0', '0.00', ''])
    expect(amountIn(text), text).toBeNull();
});
