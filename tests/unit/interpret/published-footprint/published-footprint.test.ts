/** Footprints that makers publish: what is one, how far it is counted, and what only looks like one. */
import { expect, test } from 'vitest';
import { publishedFootprintFrom } from '../../../../src/interpret/published-footprint/published-footprint';
import { notStated } from './not-stated';
import { stated } from './stated';

const read = (language: string, ...texts: string[]) =>
  publishedFootprintFrom({
    language,
    descriptions: [],
    footprints: texts.map((text) => ({ text, foundIn: 'prose', locator: '' })),
  });

/** One form of signs, blanks left out. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

test.each(stated)('%s: %s', (language, text, massKg, boundary = null, per = 'item') => {
  const found = read(language, text);
  expect(found).toMatchObject({ boundary, per });
  expect(bare(text)).toContain(bare(found?.quote.text ?? 'nothing was found'));
  expect(found?.massKg).toBeCloseTo(massKg, 6);
});

test.each(notStated)('%s: not in %s', (language, text) => {
  expect(read(language, text)).toBeNull();
});

test('the same figure twice is one; one of several that differ is not picked', () => {
  expect(read('en', 'Carbon footprint: 7.3 kg CO2e', 'Carbon footprint 7300 g CO2e')?.massKg).toBe(7.3);
  expect(read('en', 'Carbon footprint: 7.3 kg CO2e', 'Carbon footprint: 9 kg CO2e')).toBeNull();
});

test('what counts as ours does goes before what counts more or does not say', () => {
  const texts = [
    'Carbon footprint 9 kg CO2e',
    'Carbon footprint, cradle to gate: 5 kg CO2e',
    'Life cycle emissions 12 kg CO2e',
  ];
  expect(read('en', ...texts)).toMatchObject({ massKg: 5, boundary: 'gate' });
});

test('three digits behind one mark are decimals or a group as the page’s language has it; else nothing is said', () => {
  const texts = (mark: string) => `Carbon footprint: 2${mark}345 kg CO2e`;
  expect(read('en', texts('.'))?.massKg).toBe(2.345);
  expect(read('de', texts(','))?.massKg).toBe(2.345);
  expect(read('en', texts(','))?.massKg).toBe(2345);
  expect(read('de', texts('.'))).toBeNull();
});

test('of a long text the words around the figure are quoted, in plain signs', () => {
  const text = `${'It is made slowly and by hand. '.repeat(8)}Its carbon footprint is 7.3 kg CO₂e, as measured.`;
  const quoted = read('en', text)?.quote.text ?? '';
  expect(quoted.length).toBeLessThanOrEqual(150);
  expect(quoted).toBe('Its carbon footprint is 7.3 kg CO2e, as measured.');
});
