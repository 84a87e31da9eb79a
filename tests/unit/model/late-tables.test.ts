import { afterEach, expect, test, vi } from 'vitest';

// As the package's build makes them: empty, to be filled.
const filled: Record<string, Record<string, string>> = {};
const late = (name: string) => ({
  lateTexts: {
    fill: (texts: Record<string, string>) => {
      filled[name] = texts;
    },
  },
});
vi.mock('../../../data/tables/factors', () => late('factors'));
vi.mock('../../../data/tables/freight', () => late('freight'));
vi.mock('../../../data/tables/gazetteer', () => late('gazetteer'));

const fresh = async () => {
  vi.resetModules();
  return (await import('../../../src/model/late-tables')).tablesThere;
};
afterEach(() => {
  for (const name of Object.keys(filled)) delete filled[name];
});

test('the file is read once, however many ask, and each table gets its own texts', async () => {
  const tablesThere = await fresh();
  const read = vi.fn(async () => ({ factors: { a: '1' }, freight: { b: '2' }, gazetteer: { c: '3' } }));
  await Promise.all([tablesThere(read), tablesThere(read)]);
  await tablesThere(read);
  expect(read).toHaveBeenCalledTimes(1);
  expect(filled).toEqual({ factors: { a: '1' }, freight: { b: '2' }, gazetteer: { c: '3' } });
});

test('a file that cannot be read is told, and asked for again by the next', async () => {
  const tablesThere = await fresh();
  await expect(tablesThere(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(filled).toEqual({});
  await tablesThere(async () => ({ factors: { a: '1' } }));
  expect(filled.factors).toEqual({ a: '1' });
});
