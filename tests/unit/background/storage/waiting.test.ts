/** Rows of an import as records. */
import { expect, test } from 'vitest';
import { PART_ROWS, packed } from '../../../../src/background/storage/waiting';

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ at, key: `${at}` }));

test.each([0, 1, PART_ROWS, PART_ROWS + 1, 1040])(
  '%i rows: each once, in order, in numbered records',
  (count) => {
    const records = packed(3, 7, 'history', rows(count));
    expect(records.flatMap((record) => record.rows)).toEqual(rows(count));
    expect(records.map(({ part }) => part)).toEqual(records.map((_, at) => 7 + at));
    for (const record of records) {
      expect(record.rows.length).toBeGreaterThan(0);
      expect(record.rows.length).toBeLessThanOrEqual(PART_ROWS);
      expect([record.import, record.list]).toEqual([3, 'history']);
    }
  },
);
