/** The table of `bench:pages`: all pages, and the folds beside them. */
import { expect, test } from 'vitest';
import { FOLDS, foldOf } from '../../../../tools/bench-pages/fold-of';
import { labelOf } from '../../../../tools/bench-pages/label';
import { Scores, UNREAD } from '../../../../tools/bench-pages/score';
import { tableLines } from '../../../../tools/bench-pages/table';

test('a shop is always in the same fold, and shops spread over all', () => {
  expect(foldOf('www.Shop.example')).toBe(foldOf('shop.example'));
  const folds = new Set(Array.from({ length: 60 }, (_, at) => foldOf(`shop-${at}.example`)));
  expect([...folds].sort()).toEqual(Array.from({ length: FOLDS }, (_, at) => at));
});

test('the figure of all beside the lowest and the highest of the folds', () => {
  const [all, one, other] = [new Scores(), new Scores(), new Scores()];
  const label = labelOf({ file: 'a.html', kind: 'product', title: 'Mug', price: '5', currency: 'EUR' });
  const right = {
    isProduct: true,
    title: 'Mug',
    price: { amount: 5, currency: 'EUR' },
    origin: null,
    statedCountries: [],
  };
  for (const scores of [all, one]) scores.add(label, right);
  for (const scores of [all, other]) scores.add(label, UNREAD);
  const rows = tableLines(all, [one, other, new Scores()]);
  expect(rows.find((row) => row.includes('product or not'))).toContain('| .500 | .000–1.000 | 2 pages |');
  expect(rows.find((row) => row.includes('title'))).toContain('| .500 | .000–1.000 |');
});

test('of a page that states several countries all must be read; one of them alone is right where it is given as the origin', () => {
  const label = labelOf({ file: 'a.html', kind: 'product', origin_iso: 'ES,BE,GB' });
  const read = (statedCountries: string[]) => {
    const scores = new Scores();
    scores.add(label, { ...UNREAD, isProduct: true, statedCountries });
    return [scores.stated.recall, scores.origin.recall];
  };
  expect(read(['BE', 'ES', 'GB'])).toEqual([1, 0]);
  expect(read(['BE', 'ES'])).toEqual([0, 0]);
  expect(read([])).toEqual([0, 0]);
  const one = { code: 'ES', subdivision: null, confidence: 1, evidence: [] };
  const scores = new Scores();
  scores.add(label, { ...UNREAD, isProduct: true, origin: one, statedCountries: ['ES'] });
  expect([scores.stated.recall, scores.origin.recall]).toEqual([1, 1]);
});
