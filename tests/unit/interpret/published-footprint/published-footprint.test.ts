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

test.each(stated)('%s: %s', (language, text, massKg, boundary = null, per = 'item') => {
  const found = read(language, text);
  expect(found).toMatchObject({ boundary, per, quote: { text } });
  expect(found?.massKg).toBeCloseTo(massKg, 6);
});

test.each(notStated)('%s: not in %s', (language, text) => {
  expect(read(language, text)).toBeNull();
});
