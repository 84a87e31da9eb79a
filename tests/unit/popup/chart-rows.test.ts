/** Rows of the chart: as many as there may be, the highest first, home and the origin always among them. */
import { expect, test, vi } from 'vitest';
import { answer } from '../../../src/estimate/answer-product';
import { placeCode } from '../../../src/model/place';
import { ROWS_SHOWN, rowsOf } from '../../../src/popup/chart-rows';
import { settingsFrom } from '../../../src/settings/settings';
import { productOfOurs } from '../product-of-ours';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const places = ['VN', 'IN', 'TR', 'BD', 'US', 'JP', 'FR', 'EG'];
const settings = settingsFrom({ comparisonOrigins: places });
const compared = answer(productOfOurs(), {}, settings, 'EG');
const codes = (rows: ReturnType<typeof rowsOf>) => rows.map(({ estimate }) => placeCode(estimate.place));

test('no more rows than there may be, home and the origin among them, the highest first', () => {
  const rows = rowsOf(compared, ROWS_SHOWN, ['EG']);
  expect(rows).toHaveLength(ROWS_SHOWN);
  expect(codes(rows)).toContain('EG');
  expect(rows.filter(({ isOrigin }) => isOrigin)).toHaveLength(1);
  const kg = rows.map(({ estimate }) => estimate.making.kg);
  expect(kg).toEqual(kg.toSorted((a, b) => b - a));
});

test('all of them where there is room', () => {
  expect(codes(rowsOf(compared, 99, [])).toSorted()).toEqual(
    [compared.comparison?.origin, ...(compared.comparison?.alternatives ?? [])]
      .map((one) => (one ? placeCode(one.place) : ''))
      .toSorted(),
  );
});

test('no origin: the expected places, none of them the origin; nothing known: none', () => {
  const silent = answer(productOfOurs({ origin: { state: 'unknown', evidence: [] } }), {}, settings, 'DE');
  const rows = rowsOf(silent, ROWS_SHOWN, ['DE']);
  expect(codes(rows)).toContain('DE');
  expect(rows.some(({ isOrigin, alternative }) => isOrigin || alternative)).toBe(false);
  const bare = answer(productOfOurs({ kind: { state: 'unknown' } }), {}, settings, 'DE');
  expect(rowsOf(bare, ROWS_SHOWN, ['DE'])).toEqual([]);
});
