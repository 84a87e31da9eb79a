/** Who may say what: every message checked for its shape and its sender, answered with an error, never silence. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fromContentSchema, fromPageSchema } from '../../../src/messaging/messages';
import { browser, contentScript, emptyBrowser, ourPage } from '../background/browser';
import { shirtReading } from '../background/shirt-reading';
import { startWorker, type Worker } from '../background/worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../background/browser')).browser }));

let worker: Worker;
const start = async () => {
  worker = await startWorker();
};
beforeAll(start);
beforeEach(async () => {
  // The worker may be of a test before; of what it kept nothing is left.
  await worker.letGo();
  globalThis.indexedDB = new IDBFactory();
  emptyBrowser();
});
const say = (message: unknown, sender: object) => worker.receive(message, sender as never);

/** One good message of each kind that our pages send. */
const good: Record<string, object> = {
  ask: { tabId: 1 },
  correct: { tabId: 1, correction: { origin: 'PT' } },
  'undo-correction': { tabId: 1 },
  pin: { tabId: 1 },
  unpin: { id: 1 },
  repin: {
    pin: {
      id: 1,
      at: 1,
      key: 'k',
      title: 't',
      shop: 's.example',
      url: 'https://s.example/',
      origin: null,
      kind: null,
      massKg: null,
      material: null,
      price: null,
      shopCountry: null,
      kindGsd: 1,
      kg: null,
      lowKg: null,
      highKg: null,
      dataset: 'd',
      places: [],
    },
  },
  pins: {},
  'history-ids': { search: '' },
  'history-entries': { ids: [1] },
  'history-months': {},
  'shops-country': {},
  'delete-history': { ids: [1] },
  'undo-delete': { id: 1 },
  corrections: {},
  'export-part': { after: 3 },
  'import-begin': {},
  'import-rows': { import: 1, list: 'history', from: 0, rows: '[]' },
  'import-add': { import: 1 },
  'import-cancel': { import: 1 },
  'damaged-rows': {},
  'delete-damaged': {},
  'kind-words': { language: 'de' },
  storage: {},
  'reset-storage': {},
  'forget-loss': {},
  'change-settings': { change: { badge: 'off' } },
  teach: { tabId: 1 },
  'taught-shops': {},
  'change-taught': { host: 's.example', to: 'off' },
};

test('the list above is complete', () => {
  expect(fromPageSchema.options.map((option) => option.entries.type.literal).sort()).toEqual(
    Object.keys(good).sort(),
  );
  expect(fromContentSchema.options.map((option) => option.entries.type.literal)).toEqual([
    'reading',
    'may-sell',
    'headline',
    'cards',
    'taught',
    'rule',
  ]);
});

describe.each(Object.entries(good))('%s', (type, parts) => {
  beforeAll(start); // it hears only so much of a tab

  test('is answered to a page of ours', async () => {
    await worker.visit(1);
    if ('import' in parts) await say({ type: 'import-begin' }, ourPage);
    expect(await say({ type, ...parts }, ourPage)).toMatchObject({ ok: true });
  });

  test('is refused to scripts in pages, to frames, to other extensions and to web pages', async () => {
    await worker.visit(1);
    const strangers = [
      contentScript(1),
      contentScript(1, 4),
      { ...ourPage, id: 'another-extension' },
      { ...ourPage, url: 'https://shop.example/chrome-extension://whence-extension/src/popup/popup.html' },
      { ...ourPage, url: undefined },
      { ...ourPage, url: `${ourPage.url.replace('extension/', 'extension.evil.example/')}` },
      {},
    ];
    for (const stranger of strangers) {
      const reply = await say({ type, ...parts }, stranger);
      expect(reply).toEqual({ ok: false, error: expect.stringMatching(/^unknown (?:message|sender)$/) });
    }
  });

  if (!Object.keys(parts).length) return; // nothing in it can be wrong
  test('is refused with parts missing or of another kind', async () => {
    for (const part of Object.keys(parts)) {
      for (const wrong of [undefined, {}, Number.NaN, 'x'.repeat(201), [{}], -1]) {
        if (part === 'rows' && typeof wrong === 'string') continue; // any text may be tried
        if (type === 'correct' && part === 'correction' && wrong && typeof wrong === 'object') continue; // {} undoes
        if (type === 'change-settings' && wrong && typeof wrong === 'object') continue; // changes nothing
        const reply = await say({ type, ...parts, [part]: wrong }, ourPage);
        expect(reply, `${type} ${part} ${String(wrong)}`).toEqual({ ok: false, error: 'unknown message' });
      }
    }
  });
});

test('what is no message at all gets an error', async () => {
  for (const message of [
    null,
    undefined,
    0,
    '',
    'ask',
    [],
    {},
    { type: 'eval' },
    { type: { toString: 1 } },
  ]) {
    for (const sender of [ourPage, contentScript(1)])
      expect(await say(message, sender)).toEqual({ ok: false, error: 'unknown message' });
  }
});

test('a reading of another version, or of a frame, or none, is refused and nothing is kept', async () => {
  const reading = shirtReading();
  const refused = [
    [{ type: 'reading', reading: { ...reading, format: 2 } }, contentScript(1)],
    [{ type: 'reading', reading: { ...reading, titles: [{ text: 7 }] } }, contentScript(1)],
    [{ type: 'reading', reading: { ...reading, url: 'x'.repeat(5000) } }, contentScript(1)],
    [{ type: 'reading', reading }, contentScript(1, 3)],
    [{ type: 'reading', reading }, ourPage],
  ] as const;
  for (const [message, sender] of refused) expect(await say(message, sender)).toMatchObject({ ok: false });
  expect(browser.storage.session.all()).toEqual({});
});

test('a script in a page learns of its own headline only, and only while the mark is on', async () => {
  await worker.visit(1);
  expect(await say({ type: 'headline' }, contentScript(1))).toEqual({ ok: false, error: 'the mark is off' });
  await browser.storage.local.set({ settings: { version: 2, marker: true } });
  expect(await say({ type: 'headline' }, contentScript(1))).toEqual({
    ok: true,
    value: {
      kg: expect.any(Number),
      lowKg: expect.any(Number),
      highKg: expect.any(Number),
      typical: false,
      units: 'metric',
      priceAmount: 50,
    },
  });
  expect(await say({ type: 'headline', tabId: 1 }, contentScript(2))).toEqual({ ok: true, value: null });
});
