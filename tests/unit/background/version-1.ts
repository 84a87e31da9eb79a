/** What version 1 of Whence stored: its database and its settings, as that version made them. Never changed. */
import { openDB } from 'idb';

export const entries = [
  {
    id: 1,
    at: Date.UTC(2026, 9, 1),
    key: 'shop.example S-1',
    title: 'Linen shirt',
    shop: 'shop.example',
    url: 'https://shop.example/shirt',
    origin: 'CN-GD',
    category: 'clothing',
    price: { amount: 50, currency: 'EUR' },
    kg: 14.99,
    lowKg: 5.6,
    highKg: 40,
    dataset: 'Whence data 1 (CEDA by Watershed, Open CEDA 2025)',
  },
  {
    id: 7,
    at: Date.UTC(2026, 9, 2),
    key: 'other.example 9',
    title: '',
    shop: 'other.example',
    url: 'https://other.example/9',
    origin: null,
    category: null,
    price: null,
    kg: null,
    lowKg: null,
    highKg: null,
    dataset: 'Whence data 1 (CEDA by Watershed, Open CEDA 2025)',
  },
];
export const correction = {
  key: 'shop.example S-1',
  correction: { origin: 'CN-GD' },
  at: Date.UTC(2026, 9, 1),
};

export const settings = {
  version: 1,
  homeCountry: 'FR',
  comparisonOrigins: ['PT', 'CN-GD'],
  units: 'imperial',
  theme: 'dark',
  basis: 'money',
  badge: 'dot',
  keepHistory: false,
  shopsOff: ['https://www.Shop.example/start', 'shop.example', 'not a host', 'other.example'],
};

/** Makes the database as version 1 left it. */
export async function makeDatabase(): Promise<void> {
  const db = await openDB('whence', 1, {
    upgrade(created) {
      const history = created.createObjectStore('history', { keyPath: 'id', autoIncrement: true });
      history.createIndex('at', 'at');
      history.createIndex('key', 'key');
      created.createObjectStore('corrections', { keyPath: 'key' });
    },
  });
  for (const entry of entries) await db.put('history', entry);
  await db.put('corrections', correction);
  db.close();
}
