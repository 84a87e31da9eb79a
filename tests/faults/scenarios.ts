/** Every scenario of the worker: what it finds stored, and the message that sets it going. */
import { manyLookUps } from '../e2e/many-look-ups';
import { contentScript, ourPage } from '../unit/background/browser';
import { shirtReading } from '../unit/background/shirt-reading';
import type { Worker } from '../unit/background/worker';

export interface Scenario {
  message: { type: string } & Record<string, unknown>;
  sender: object;
}

const pin = {
  ...{ id: 1, at: 1, key: 'k', title: 't', shop: 's.example', url: 'https://s.example/', origin: null },
  ...{
    kind: null,
    price: null,
    massKg: null,
    material: null,
    shopCountry: null,
    kindGsd: 1,
    kg: null,
    lowKg: null,
    highKg: null,
  },
  ...{ dataset: 'd', places: [] },
};

/** Two shirts looked up, one of them corrected, pinned; the other's entry deleted and still in the trash. */
export async function ordinaryUse({ told, visit }: Worker): Promise<void> {
  await visit(1);
  await told({ type: 'ask', tabId: 1 });
  await told({ type: 'correct', tabId: 1, correction: { origin: 'PT' } });
  await told({ type: 'pin', tabId: 1 });
  await visit(2, { sku: 'S-2', title: 'Wool shirt' });
  await told({ type: 'ask', tabId: 2 });
  await told({ type: 'delete-history', ids: [2] });
  await visit(3, { sku: 'S-3', title: 'Silk shirt' });
  const started = await told({ type: 'import-begin' });
  const rows = (list: string, some: unknown[]) =>
    told({ type: 'import-rows', import: started, list, from: 0, rows: JSON.stringify(some) });
  await rows('history', manyLookUps(3).history);
  await rows('pins', [pin]);
}

const fromPage: Scenario['message'][] = [
  { type: 'ask', tabId: 3 },
  { type: 'ask', tabId: 1 },
  { type: 'correct', tabId: 3, correction: { origin: 'CN-GD', kind: 'clothing' } },
  { type: 'correct', tabId: 1, correction: {} },
  { type: 'undo-correction', tabId: 1 },
  { type: 'pin', tabId: 3 },
  { type: 'unpin', id: 1 },
  { type: 'repin', pin },
  { type: 'pins' },
  { type: 'history-ids', search: 'shirt' },
  { type: 'history-entries', ids: [1] },
  { type: 'history-months' },
  { type: 'delete-history', ids: null },
  { type: 'undo-delete', id: 1 },
  { type: 'corrections' },
  { type: 'export-part', after: null },
  { type: 'import-begin' },
  { type: 'import-rows', import: 1, list: 'history', from: 0, rows: '[]' },
  { type: 'import-add', import: 1 },
  { type: 'import-cancel', import: 1 },
  { type: 'shops-country' },
  { type: 'damaged-rows' },
  { type: 'delete-damaged' },
  { type: 'storage' },
  { type: 'reset-storage' },
  { type: 'forget-loss' },
  { type: 'change-settings', change: { badge: 'dot' } },
  { type: 'teach', tabId: 3 },
  { type: 'taught-shops' },
  { type: 'change-taught', host: 'shop.example', to: 'off' },
];
const fromContent: Scenario['message'][] = [
  { type: 'reading', reading: shirtReading({ sku: 'S-4', title: 'Hemp shirt' }) },
  { type: 'headline' },
  { type: 'cards', language: 'en', cards: [{ title: 'Hemp shirt', prices: ['€ 49'] }] },
  { type: 'taught', rule: { host: 'shop.example', title: 'h1' } },
  { type: 'rule', ready: true },
];

/** They read a file of the package, or put a script into a tab, and touch nothing that is kept: no death in them can harm anything. */
export const keepsNothing = ['kind-words', 'may-sell'];

export const scenarios: Scenario[] = [
  ...fromPage.map((message) => ({ message, sender: ourPage })),
  ...fromContent.map((message) => ({ message, sender: contentScript(3) })),
];
