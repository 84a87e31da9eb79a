/** Any reading that the worker's schema lets in: the most a hostile content script can send. */
import fc from 'fast-check';
import * as v from 'valibot';
import { foundInSchema, type Reading, readingSchema } from '../../src/contracts/reading';

const fragments = [
  'China',
  'Made in China',
  'Сhina',
  'Clothing > Shirts',
  '50,00 €',
  '1e308',
  '-5',
  'NaN',
  '<img src=x onerror=alert(1)>',
  '"); alert(1); ("',
  '\u202eanihC\u202c',
  'Ch\u200bina',
  '__proto__',
  'constructor',
  '１２,００ €',
  '5 kg',
  '1e99 kg',
  'imported',
  '',
];
const words = fc.oneof(
  fc.constantFrom(...fragments),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...fragments).map((fragment) => fragment.repeat(200).slice(0, 1000)),
);
const quote = { text: words, foundIn: fc.constantFrom(...foundInSchema.options), locator: words };
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const number = fc.oneof(fc.double(), fc.nat(), fc.constantFrom(-1, 1e308));
const labelled = fc.record({ ...quote, label: words });
const quoted = fc.record(quote);

export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    format: fc.constant(1 as const),
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom('javascript:alert(1)', 'data:text/html,<b>', 'about:blank', 'https://[', ''),
      words,
    ),
    language: fc.option(fc.oneof(words, fc.constantFrom('en', 'de-DE', 'zh-Hant', 'xx-YY-zz'))),
    titles: few(quoted),
    brands: few(quoted),
    prices: few(
      fc.record({
        ...quote,
        currency: fc.option(fc.oneof(words, fc.constantFrom('EUR', 'eur', 'XXX', 'toString'))),
        role: fc.constantFrom(
          'current',
          'list',
          'low',
          'high',
          'unit',
          'instalment',
          'shipping',
          'net',
          'unclear',
        ),
      }),
    ),
    origins: few(
      fc.record({
        ...quote,
        label: fc.oneof(words, fc.constantFrom('', 'Made in', 'Country of origin', 'Ships from')),
        next: words,
        headings: fc.array(words, { maxLength: 3 }),
        inLink: fc.boolean(),
      }),
    ),
    hints: few(
      fc.record({
        ...quote,
        label: words,
        kind: fc.constantFrom('item-location', 'maker-address', 'imported'),
      }),
    ),
    categories: few(fc.record({ ...quote, levels: few(words) })),
    masses: few(labelled),
    materials: few(labelled),
    traits: few(labelled),
    footprints: few(
      fc.record({
        ...quote,
        text: fc.oneof(
          words,
          fc.constantFrom('Carbon footprint: 7.3 kg CO2e', 'CO2 | 1e308 kg', 'saves -5 kg CO₂', 'CO2e NaN t'),
        ),
      }),
    ),
    descriptions: few(quoted),
    buttons: few(
      fc.record(
        { ...quote, name: words, stepsToHeading: number },
        { requiredKeys: ['text', 'foundIn', 'locator', 'name'] },
      ),
    ),
    identifiers: few(fc.record({ ...quote, label: fc.oneof(words, fc.constantFrom('sku', 'productID')) })),
    signals: fc.record({
      schemaTypes: fc.dictionary(fc.oneof(words, fc.constantFrom('Product', '__proto__', 'Article')), number),
      ogType: fc.option(words),
      productLinks: number,
      prices: number,
    }),
    shopHints: few(labelled),
    readMs: number,
  })
  .filter((reading) => v.is(readingSchema, reading)) as fc.Arbitrary<Reading>;
