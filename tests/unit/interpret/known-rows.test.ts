import { expect, test } from 'vitest';
import type { Quote } from '../../../src/contracts/reading';
import { withKnownRows } from '../../../src/interpret/known-rows';
import { readingOf } from './kind/reading-of';

const row = (label: string, foundIn: Quote['foundIn'] = 'row') => ({
  text: '250 g',
  foundIn,
  locator: '',
  label,
});

test('rows stay under their own labels, in any case, of a page or of a shop’s file', () => {
  const reading = {
    ...readingOf('Zuma'),
    masses: [row('Item Weight'), row('Poids de l’article'), row('Gewicht', 'shop')],
    materials: [row('MATERIAL')],
    hints: [
      { ...row('Item location'), kind: 'item-location' as const },
      { ...row('Hersteller'), kind: 'maker-address' as const },
      { ...row('', 'prose'), kind: 'imported' as const },
    ],
  };
  expect(withKnownRows(reading)).toEqual(reading);
});

test('a label of something else, or of another sort of row, is no label', () => {
  const reading = {
    ...readingOf('Zuma'),
    masses: [row('Item 7'), row('Material'), row('constructor'), row('', 'shop')],
    materials: [row('Weight')],
    hints: [
      { ...row('Hersteller'), kind: 'item-location' as const },
      { ...row('Item location'), kind: 'maker-address' as const },
    ],
  };
  expect(withKnownRows(reading)).toMatchObject({ masses: [], materials: [], hints: [] });
});

test('what structured data say under names of their own stays', () => {
  const masses = [row('weight of the box', 'json-ld'), row('peso', 'microdata')];
  expect(withKnownRows({ ...readingOf('Zuma'), masses }).masses).toEqual(masses);
});
