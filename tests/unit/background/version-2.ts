/** What version 2 of Whence stored: categories of the first round in every store. Never changed. */
import { openDB } from 'idb';

const entry = (id: number, category: string, categoryGsd: number) => ({
  id,
  at: Date.UTC(2026, 9, id),
  key: `shop.example ${id}`,
  title: `Thing ${id}`,
  shop: 'shop.example',
  url: `https://shop.example/${id}`,
  origin: 'CN',
  category,
  price: { amount: 50, currency: 'EUR' },
  shopCountry: 'DE',
  categoryGsd,
  kg: 14.99,
  lowKg: 5.6,
  highKg: 40,
  dataset: 'Whence data 1 (CEDA by Watershed, Open CEDA 2025)',
});
const words = ['thing'];

/** Makes the database as version 2 left it: two look-ups, a pin, a correction, and an entry deleted a moment ago. */
export async function makeVersion2(): Promise<void> {
  const db = await openDB('whence', 2, {
    upgrade(created) {
      const history = created.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
      history.createIndex('at', 'at');
      history.createIndex('key', 'key');
      history.createIndex('words', 'words', { multiEntry: true });
      created.createObjectStore('corrections', { keyPath: 'key' });
      created.createObjectStore('pins', { keyPath: 'id', autoIncrement: true }).createIndex('key', 'key', {
        unique: true,
      });
      created.createObjectStore('trash', { keyPath: 'id', autoIncrement: true });
    },
  });
  await db.put('history', { ...entry(1, 'computers', 1.4), words });
  await db.put('history', { ...entry(2, 'shoes', 1), words });
  await db.put('pins', { ...entry(1, 'soft-drinks', 1), places: [] });
  await db.put('corrections', {
    key: 'shop.example 3',
    correction: { category: 'sweets', origin: 'BE' },
    at: Date.UTC(2026, 9, 3),
  });
  await db.put('trash', { id: 1, at: Date.now(), entries: [{ ...entry(9, 'other-food', 1), words }] });
  db.close();
}
