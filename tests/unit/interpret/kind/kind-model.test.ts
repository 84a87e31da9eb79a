import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../../../data/build/kind-model/lesson';
import { pack } from '../../../../data/build/kind-model/pack';
import { train } from '../../../../data/build/kind-model/train';
import { kindModelFrom } from '../../../../src/interpret/kind/kind-model';
import { shippedModel } from './shipped-model';

const kinds = ['chair', 'wine', 'none'];
const sectors = ['337', '312', ''];
const written = (text: string, ...meant: string[]): Lesson => ({
  text,
  kinds: meant,
  source: 'title',
  language: 'en',
});
const lessons = [
  written('wooden chair', 'chair'),
  written('dining chair', 'chair'),
  written('red wine', 'wine'),
  written('white wine', 'wine'),
  written('gift voucher', 'none'),
  written('garden chair or wine', 'chair', 'wine'),
  written('red'),
];
/** Nothing is noise where so little is learned. */
const whole = { weightMin: 0.05, featureMin: 0.1, step: 0.05 };
const made = () => kindModelFrom(pack(train(lessons, kinds), sectors, whole).bytes.buffer);
const best = (model: ReturnType<typeof made>, text: string) => {
  const { logits } = model.scores(text);
  return model.kinds[logits.indexOf(Math.max(...logits))];
};

describe('training and packing', () => {
  test('what was learned survives the packing', () => {
    const model = made();
    expect(best(model, 'folding chair')).toBe('chair');
    expect(best(model, 'sparkling wine')).toBe('wine');
    expect(best(model, 'voucher')).toBe('none');
    expect(model.sectorOf('wine')).toBe('312');
    expect(model.sectorOf('none')).toBe('');
  });

  test('a word that was never met says nothing', () => {
    const { logits, known } = made().scores('Xqzt');
    expect([...logits]).toEqual([0, 0, 0]);
    expect(known).toBe(0);
  });

  test('a word of two meanings speaks for both, also where titles have one of them alone', () => {
    const port: Lesson = { ...written('port', 'wine', 'chair'), shared: true };
    const lead = (lesson: Lesson) => {
      const all = [...lessons, written('vintage port', 'wine'), lesson];
      const { logits } = kindModelFrom(pack(train(all, kinds), sectors, whole).bytes.buffer).scores('port');
      return (logits[1] ?? 0) - (logits[0] ?? 0);
    };
    expect(lead(port)).toBeLessThan(lead({ ...port, shared: false }) / 3);
  });

  test('the names of shelves are kept beside the weights; unknown ones say nothing', () => {
    const shelves = new Map([
      ['seats drinks', ['chair', 'wine']],
      ['tickets', ['none']],
    ]);
    const model = kindModelFrom(pack(train(lessons, kinds), sectors, whole, shelves).bytes.buffer);
    expect(model.shelf("Women's Seats & Drinks")).toEqual(['chair', 'wine']);
    expect(model.shelf('TICKETS')).toEqual(['none']);
    expect(model.shelf('Seats')).toEqual([]);
    expect(model.shelf('')).toEqual([]);
    expect(best(model, 'folding chair')).toBe('chair');
    expect(() => pack(train(lessons, kinds), sectors, whole, new Map([['x', ['spoon']]]))).toThrow('spoon');
  });

  test('the same lessons give the same bytes', () => {
    expect(pack(train(lessons, kinds), sectors).bytes).toEqual(pack(train(lessons, kinds), sectors).bytes);
  });

  test('a lesson of an unknown kind is refused', () => {
    expect(() => train([written('x', 'spoon')], kinds)).toThrow('spoon');
  });
});

test('the shipped weights are no larger than 3 MB and know every kind of the list', async () => {
  const { kindLines } = await import('../../../../data/build/kinds/kind-list');
  const { statSync } = await import('node:fs');
  const { join } = await import('node:path');
  expect(statSync(join(import.meta.dirname, '../../../../data/tables/kind-model.bin')).size).toBeLessThan(
    3e6,
  );
  expect(shippedModel.kinds).toEqual([...kindLines.map(({ id }) => id), 'none']);
  for (const { id, sector } of kindLines) expect(shippedModel.sectorOf(id)).toBe(sector);
});

test('bytes of another kind are refused', () => {
  expect(() => kindModelFrom(new ArrayBuffer(8))).toThrow();
  const other = new TextEncoder().encode('    {"format":1}');
  new DataView(other.buffer).setUint32(0, 12, true);
  expect(() => kindModelFrom(other.buffer)).toThrow();
});
