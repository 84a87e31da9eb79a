/** CSV that no spreadsheet runs, and that a parser reads back as it was. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvHead, csvLine } from '../../../src/compare/csv';
import { manyLookUps } from '../../e2e/many-look-ups';

test('cells that would be formulas are text', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    expect(csvCell(`${start}1+1`).replace(/^"/, '')).toMatch(/^'/);
  expect(csvCell(-1)).toBe('-1');
  expect(csvCell(null)).toBe('');
});

test('any text comes back, a formula with its apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, shop) => {
      const [entry] = manyLookUps(1).history;
      if (!entry) throw new Error('no entry');
      const [row] = parse(csvHead + csvLine({ ...entry, title, shop }, 'CEDA by Watershed'), {
        columns: true,
        record_delimiter: '\r\n',
      }) as Record<string, string>[];
      const safe = (text: string) =>
        text.replace(/(^|[;\t\r\n])([^\S\t\r\n]*[=+\-@＝＋－＠])/g, "$1'$2").replace(/^(?=[\t\r\n])/, "'");
      expect(row).toMatchObject({
        title: safe(title),
        shop: safe(shop),
        kg_co2e: '1',
        attribution: 'CEDA by Watershed',
      });
    }),
  );
});

test('no separator of any spreadsheet begins a formula', () => {
  for (const separator of [';', '\t', ',', '\n', '\r\n'])
    for (const sign of ['=', '+', '-', '@', '＝', ' =']) {
      const [entry] = manyLookUps(1).history;
      if (!entry) throw new Error('no entry');
      const line = csvLine({ ...entry, title: `Shirt${separator}${sign}cmd|x` }, 'CEDA by Watershed');
      const cells = line.split(/[;\t\r\n]+/).map((cell) => cell.trim());
      expect(cells.filter((cell) => /^["']?[=+\-@＝＋－＠]/.test(cell) && !cell.startsWith("'"))).toEqual([]);
    }
});

test('a typical figure is told from one whose origin is stated', () => {
  const [entry] = manyLookUps(1).history;
  if (!entry) throw new Error('no entry');
  const figureOf = (change: Partial<typeof entry>) =>
    (parse(csvHead + csvLine({ ...entry, ...change }, ''), { columns: true }) as { figure: string }[])[0]
      ?.figure;
  expect(figureOf({})).toBe('origin stated');
  expect(figureOf({ typical: true, origin: null })).toBe('typical');
  expect(figureOf({ kg: null })).toBe('');
});
