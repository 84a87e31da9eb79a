/** What version 5 of Whence stored while two imports were under way: their rows one by one. Never changed. */
import { openDB } from 'idb';
import { manyLookUps } from '../../e2e/many-look-ups';

const ROWS = 600;
const LONG_AGO = Date.UTC(2026, 9, 1);

/**
 * Makes the database as version 5 left it: an import of which one entry is added and the rest waits, and one whose rows
 * were not all handed in.
 * @returns the keys of the entry that is added and of those that wait.
 */
export async function makeVersion5(): Promise<{ keys: string[] }> {
  const db = await openDB('whence', 5, {
    upgrade(created) {
      const history = created.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
      for (const name of ['at', 'key', 'kind', 'origin']) history.createIndex(name, name);
      history.createIndex('words', 'words', { multiEntry: true });
      created.createObjectStore('corrections', { keyPath: 'key' });
      created.createObjectStore('pins', { keyPath: 'id', autoIncrement: true }).createIndex('key', 'key', {
        unique: true,
      });
      created.createObjectStore('trash', { keyPath: 'id', autoIncrement: true });
      created.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
      created.createObjectStore('staged', { keyPath: ['import', 'list', 'at', 'key'] });
    },
  });
  const [one, ...others] = manyLookUps(ROWS).history.reverse();
  if (!one) throw new Error('no rows');
  await db.put('history', { ...one, id: 1, words: ['thing'] });
  const under = {
    at: LONG_AGO,
    settings: null,
    total: ROWS + 1,
    added: { history: 1, pins: 0, corrections: 0 },
  };
  await db.put('imports', {
    ...under,
    id: 9,
    state: 'adding',
    seen: 1,
    after: [one.at, one.key],
    ids: [[1, 1]],
  });
  await db.put('imports', { ...under, id: 2, state: 'staging', seen: 0, ids: [] });
  for (const row of others)
    await db.put('staged', { import: 9, list: 'history', at: row.at, key: row.key, row });
  const correction = { key: 'shop.example 3', correction: { origin: 'BE' }, at: LONG_AGO };
  await db.put('staged', {
    import: 9,
    list: 'corrections',
    at: LONG_AGO,
    key: correction.key,
    row: correction,
  });
  await db.put('staged', {
    import: 2,
    list: 'history',
    at: one.at,
    key: 'half',
    row: { ...one, key: 'half' },
  });
  db.close();
  return { keys: [one, ...others].map(({ key }) => key) };
}
