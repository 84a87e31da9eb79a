import { expect, test } from 'vitest';
import type { AllEvidence, EvidenceSource } from '../../../../src/interpret/kind/evidence';
import type { KindModel } from '../../../../src/interpret/kind/kind-model';
import { kindProbabilities, poolKinds } from '../../../../src/interpret/kind/pool';

/** Of every text the model knows the one word "chair"; other words only make its share smaller. */
const model: KindModel = {
  kinds: ['chair', 'wine', 'none'],
  sectorOf: (kind) => (kind === 'none' ? '' : kind),
  shelf: (name) => (name === 'Drinks' ? ['wine', 'none'] : []),
  scores: (text) => {
    const known = 1 / text.split(' ').length;
    return { logits: Float64Array.of(3 * Math.sqrt(known), 0, 0), known };
  },
};
const calibration = { title: 1, titleAlone: 1, path: 1, description: 1, none: 0 };
const said = (...words: [EvidenceSource, string][]): AllEvidence => ({
  words: words.map(([source, text]) => ({
    source,
    text,
    quote: { text, foundIn: 'heading', locator: 'h1' },
    share: 1,
  })),
  traits: [],
});
const chair = (...words: [EvidenceSource, string][]) =>
  kindProbabilities(said(...words), model, calibration)[0] ?? 0;

test('unknown names beside a word of a title take nothing from it', () => {
  expect(chair(['title', 'chair'])).toBeGreaterThan(0.8);
  expect(chair(['title', 'chair Xqzt Bqvw Pfgh'])).toBeCloseTo(chair(['title', 'chair']), 9);
});

test('a title of which hardly anything is known stays quiet', () => {
  expect(chair(['title', `chair${' x'.repeat(40)}`])).toBeLessThan(chair(['title', 'chair']) - 0.1);
});

test('a shelf that is known in part is believed in part', () => {
  expect(chair(['path', 'chair Xqzt Bqvw Pfgh'])).toBeLessThan(chair(['path', 'chair']) - 0.1);
});

test('probabilities add up to one, the likeliest kind first', () => {
  const kinds = poolKinds(said(['title', 'chair'], ['path', 'chair']), model, calibration);
  expect(kinds.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  expect(kinds[0]?.id).toBe('chair');
});

test('a shelf of a known name speaks for all that stands there, the first a little louder; a title of that name does not', () => {
  const [, wine = 0, none = 0] = kindProbabilities(said(['path', 'Drinks']), model, calibration);
  expect(wine).toBeGreaterThan(none);
  expect(none).toBeGreaterThan(0.3);
  expect(kindProbabilities(said(['title', 'Drinks']), model, calibration)[1]).toBeLessThan(0.1);
});
