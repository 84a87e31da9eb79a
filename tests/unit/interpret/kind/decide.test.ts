import { describe, expect, test } from 'vitest';
import { decideKind } from '../../../../src/interpret/kind/decide';
import type { KindModel } from '../../../../src/interpret/kind/kind-model';

const sectors: Record<string, string> = {
  shirt: 'wear',
  dress: 'wear',
  wine: 'drink',
  beer: 'brew',
  glass: 'glass',
};
const model: KindModel = {
  kinds: [...Object.keys(sectors), 'none'],
  sectorOf: (kind) => sectors[kind] ?? '',
  shelf: () => [],
  scores: () => ({ logits: new Float64Array(6), known: 0 }),
};
const heldTo = (isHeld: (sector: string) => boolean, ...kinds: [string, number][]) =>
  decideKind(
    kinds.map(([id, probability]) => ({ id, probability })),
    [],
    model,
    0.6,
    isHeld,
  );
const decided = (...kinds: [string, number][]) => heldTo(() => true, ...kinds);

describe('a belief about the kind', () => {
  test('one kind stands out: known, as sure as its sector', () => {
    expect(decided(['shirt', 0.6], ['dress', 0.3], ['none', 0.1])).toMatchObject({
      state: 'known',
      fact: { value: 'shirt', confidence: 0.6 + 0.3 },
      rivals: [{ id: 'dress', confidence: 0.3 }],
    });
  });

  test('kinds of one sector outvote a single kind of another', () => {
    expect(decided(['wine', 0.35], ['shirt', 0.32], ['dress', 0.3])).toMatchObject({
      state: 'known',
      fact: { value: 'shirt' },
    });
  });

  test('a likely kind that nothing calls by name: unsure, and offered', () => {
    const asked: string[] = [];
    const isHeld = (sector: string) => asked.push(sector) === 0;
    expect(heldTo(isHeld, ['wine', 0.99], ['beer', 0.005], ['none', 0.005])).toMatchObject({
      state: 'unsure',
      rivals: [{ id: 'wine', confidence: 0.99 }],
    });
    expect(asked).toEqual(['drink']);
  });

  test('one likely kind alone is no choice: what else the words hint at is offered beside it', () => {
    const nothing = (['shirt', 'dress', 'beer'] as const).map((id): [string, number] => [id, 0.0001]);
    expect(heldTo(() => false, ['wine', 0.99], ['glass', 0.002], ...nothing, ['none', 0.0077])).toMatchObject(
      {
        state: 'unsure',
        rivals: [{ id: 'wine' }, { id: 'glass' }],
      },
    );
  });

  test('where the words hint at nothing else, the others of its sector are', () => {
    const unspoken = (['wine', 'beer', 'dress'] as const).map((id): [string, number] => [id, 0.0001]);
    const decidedSo = heldTo(() => false, ['shirt', 0.99], ...unspoken);
    expect(decidedSo).toMatchObject({ state: 'unsure', rivals: [{ id: 'shirt' }, { id: 'dress' }] });
    expect(decidedSo).toHaveProperty('rivals.length', 2);
  });

  test('likely kinds of several sectors: unsure, the likeliest first', () => {
    expect(decided(['wine', 0.4], ['beer', 0.35], ['shirt', 0.2], ['none', 0.05])).toMatchObject({
      state: 'unsure',
      rivals: [{ id: 'wine' }, { id: 'beer' }, { id: 'shirt' }],
    });
  });

  test('almost certainly none of ours: left alone', () => {
    expect(decided(['none', 0.8], ['wine', 0.2])).toEqual({ state: 'unknown' });
  });

  test('more likely none of ours than not: never named, but offered', () => {
    expect(decided(['none', 0.6], ['wine', 0.4])).toMatchObject({
      state: 'unsure',
      rivals: [{ id: 'wine', confidence: 0.4 }],
    });
  });

  test('one kind stands out, but it may well be none of ours: offered, never named', () => {
    expect(decided(['shirt', 0.85], ['none', 0.15])).toMatchObject({
      state: 'unsure',
      rivals: [{ id: 'shirt', confidence: 0.85 }],
    });
  });

  test('nothing stands out at all: unknown', () => {
    expect(decided(['none', 0.02], ['wine', 0.01], ['beer', 0.01])).toEqual({ state: 'unknown' });
  });
});
