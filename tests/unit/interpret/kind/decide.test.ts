import { describe, expect, test } from 'vitest';
import { decideKind } from '../../../../src/interpret/kind/decide';
import type { KindModel } from '../../../../src/interpret/kind/kind-model';

const sectors: Record<string, string> = { shirt: 'wear', dress: 'wear', wine: 'drink', beer: 'brew' };
const model: KindModel = {
  kinds: [...Object.keys(sectors), 'none'],
  sectorOf: (kind) => sectors[kind] ?? '',
  scores: () => ({ logits: new Float64Array(5), known: 0 }),
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
