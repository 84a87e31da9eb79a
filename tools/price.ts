/**
 * `npm run --silent price`: JSON lines `{"text": …, "hint": …}` on standard input, `{"amount": …, "currency": …}` a line
 * on standard output; null where there is none. The hint is text that may name the currency, or null.
 */
import { createInterface } from 'node:readline';
import { statedAmount } from '../src/interpret/price/amount';
import { currencyIn } from '../src/interpret/price/currency';

interface Line {
  text: string;
  hint: string | null;
}

/** A line as it should be, else null. */
function lineOf(json: string): Line | null {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    const hint = 'hint' in value && typeof value.hint === 'string' ? value.hint : null;
    return typeof value.text === 'string' ? { text: value.text, hint } : null;
  } catch {
    return null;
  }
}

for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!json.trim()) continue;
  const line = lineOf(json);
  if (!line) {
    console.log(JSON.stringify({ amount: null, currency: null, error: 'not a JSON object with a text' }));
    continue;
  }
  const currency = currencyIn(line.text, null, line.hint);
  const amount = statedAmount(line.text, currency);
  console.log(JSON.stringify({ amount, currency: amount === null ? null : currency }));
}
