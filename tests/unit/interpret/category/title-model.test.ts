import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../../data/build/title-model/pack';
import { train } from '../../../../data/build/title-model/train';
import { categorise } from '../../../../src/interpret/category/categorise';
import { BUCKETS, featuresOf } from '../../../../src/interpret/category/features';
import { titleModelFrom } from '../../../../src/interpret/category/title-model';
import { readingOf } from './reading-of';

const file = readFileSync(join(import.meta.dirname, '../../../../data/tables/title-model.bin'));
const shipped = titleModelFrom(new Uint8Array(file).buffer);

const best = (scores: ReadonlyMap<string, number>) =>
  [...scores].reduce((top, entry) => (entry[1] > top[1] ? entry : top), ['', 0] as [string, number])[0];

describe('features', () => {
  test('words, pairs and pieces, each once, of length one in all', () => {
    const { buckets, loudness } = featuresOf('Red red shoes');
    expect(new Set(buckets).size).toBe(buckets.length);
    expect(loudness.reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 9);
    expect(Math.max(...loudness) / Math.min(...loudness)).toBeCloseTo(2, 9);
  });

  test('any string gives buckets in range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { buckets, loudness } = featuresOf(text);
        expect(buckets.every((bucket) => bucket >= 0 && bucket < BUCKETS)).toBe(true);
        expect(loudness.every((value) => value > 0 && value <= 1)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('training and packing', () => {
  const examples = [
    { text: 'wooden chair', category: 'a', source: 'words', language: 'en' },
    { text: 'dining chair', category: 'a', source: 'words', language: 'en' },
    { text: 'red wine', category: 'b', source: 'words', language: 'en' },
    { text: 'white wine', category: 'b', source: 'words', language: 'en' },
    { text: 'nothing of ours', category: null, source: 'naics', language: 'en' },
  ] as const;
  const lessons = Array.from({ length: 20 }, () => examples).flat();

  test('what was learned survives the packing', () => {
    const model = titleModelFrom(pack(train(lessons, ['a', 'b'])).bytes.buffer);
    expect(best(model.scores('garden chair'))).toBe('a');
    expect(best(model.scores('sparkling wine'))).toBe('b');
    expect(model.scores('nothing of ours').size).toBe(0);
  });

  test('the same examples give the same bytes', () => {
    expect(pack(train(lessons, ['a', 'b'])).bytes).toEqual(pack(train(lessons, ['a', 'b'])).bytes);
  });
});

describe('the shipped weights', () => {
  test.each([
    ['Acoustic guitar with case', 'instruments'],
    ['QuietComfort Ultra', 'tv-audio'],
    ['Kopfhörer mit Bügel', 'tv-audio'],
    ['Canapé 3 places', 'sofas'],
    ['Zapatillas de running', 'shoes'],
    ['Lavatrice a carica frontale', 'washing-machines'],
  ])('%s', (title, category) => {
    expect(best(shipped.scores(title))).toBe(category);
  });

  test('name a thing of which the word lists know no word', () => {
    const reading = readingOf('QuietComfort Ultra');
    expect(categorise(reading).state).toBe('unknown');
    expect(categorise(reading, shipped)).toMatchObject({ state: 'known', fact: { value: 'tv-audio' } });
  });

  test('say nothing of nonsense', () => {
    expect(categorise(readingOf('Xqzt 5000 Blorf'), shipped).state).not.toBe('known');
  });

  test('total: any title gives an answer or an abstention', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (title) => {
        const category = categorise(readingOf(title, [title.slice(0, 40)]), shipped);
        if (category.state === 'known') expect(category.fact.confidence).toBeLessThanOrEqual(1);
        expect(['known', 'unsure', 'unknown']).toContain(category.state);
      }),
      { numRuns: 300 },
    );
  });
});

test('bytes of another kind are refused', () => {
  expect(() => titleModelFrom(new ArrayBuffer(8))).toThrow();
  const other = new TextEncoder().encode('    {"format":2}');
  new DataView(other.buffer).setUint32(0, 12, true);
  expect(() => titleModelFrom(other.buffer)).toThrow();
});
