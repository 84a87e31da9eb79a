/** Small pages, each with one difficulty about its price: what is read off them, by kind of difficulty. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statedAmount } from '../../../../src/interpret/price/amount';
import { currencyIn } from '../../../../src/interpret/price/currency';
import { readCase } from '../../../pages/read-case';

const cases = join(import.meta.dirname, '../../../pages/cases');
const listIn = (file: string) => JSON.parse(readFileSync(join(cases, file), 'utf8'));

interface Page {
  file: string;
  url: string;
  kind: string;
  price: { amount: number; currency: string } | null;
}
/** Their style sheets strike through: seen in a browser only. */
const IN_A_BROWSER = new Set(['visible-old-new--css-struck.html']);
const pages: Page[] = listIn('price.json').filter(({ file }: Page) => !IN_A_BROWSER.has(file));

describe.each([...new Set(pages.map(({ kind }) => kind))])('%s', (wanted) => {
  test.each(pages.filter(({ kind }) => kind === wanted))('$file', ({ file, url, price }) => {
    expect(readCase(file, url).price?.value ?? null).toEqual(price);
  });
});

interface Text {
  text: string;
  hint: string | null;
  amount: number | null;
  currency: string | null;
}
describe('strings', () => {
  test.each((listIn('price-strings.json') as Text[]).map((one) => [one.text, one] as const))(
    '%s',
    (_, one) => {
      const currency = currencyIn(one.text, null, one.hint);
      expect(statedAmount(one.text, currency)).toBe(one.amount);
      // Without an amount the currency is of no use.
      if (one.amount !== null) expect(currency).toBe(one.currency);
    },
  );
});
