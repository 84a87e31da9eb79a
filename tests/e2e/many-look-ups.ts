/** A backup of many look-ups, as years of use would leave them. */
import type { Backup } from '../../src/records/backup';

const KINDS = [
  'shirt',
  'jacket',
  'lamp',
  'chair',
  'kettle',
  'laptop',
  'novel',
  'drill',
  'rucksack',
  'teapot',
];
const MAKERS = ['Alder', 'Birk', 'Cedro', 'Dogwood', 'Elm', 'Faggio', 'Ginkgo', 'Hasel'];
const DAY_MS = 86_400_000;

/** @param count how many; the last one is the only "zyzzyva". */
export function manyLookUps(count: number): Backup {
  return {
    format: 'whence-backup',
    version: 2,
    exportedAt: '2026-11-24T00:00:00.000Z',
    dataset: 'Whence data 0',
    attribution: 'CEDA by Watershed',
    pins: [],
    corrections: [],
    history: Array.from({ length: count }, (_, n) => ({
      id: n + 1,
      at: Date.UTC(2026, 10, 20) - Math.floor((n * DAY_MS) / 70),
      key: `shop-${n % 97}.example ${n}`,
      title: `${MAKERS[n % 8]} ${KINDS[n % 10]}, model ${n}${n === count - 1 ? ' zyzzyva' : ''}`,
      shop: `shop-${n % 97}.example`,
      url: `https://shop-${n % 97}.example/thing/${n}`,
      origin: n % 3 ? 'CN' : 'PT',
      kind: 'clothing',
      massKg: null,
      material: null,
      price: { amount: 10 + (n % 90), currency: 'EUR' },
      shopCountry: 'DE',
      kindGsd: 1,
      typical: false,
      kg: 1 + (n % 40),
      lowKg: 0.5,
      highKg: 80,
      dataset: 'Whence data 0',
    })),
  };
}
