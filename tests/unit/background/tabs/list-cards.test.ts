/** Cards through the gate: bounded, checked, answered with figures only, and only while the person wants them. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { CARD_PRICES_MAX, CARD_TITLE_MAX, CARDS_MAX } from '../../../../src/contracts/card-bounds';
import { browserOfLanguage } from '../../ui/browser-language';
import { browser, contentScript, emptyBrowser } from '../browser';
import { startWorker, type Worker } from '../worker';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browser }));

let worker: Worker;
beforeEach(async () => {
  emptyBrowser();
  worker = await startWorker();
});
const set = (settings: object) => browser.storage.local.set({ settings });
const say = (message: object, sender: object = contentScript(1)) => worker.receive(message, sender as never);
const card = { title: 'Linen shirt', prices: ['€ 49,99'] };
const message = (cards: object[] = [card], language: string | null = 'en') => ({
  type: 'cards',
  language,
  cards,
});

test('off, or the shop is off: nothing is told', async () => {
  expect(await say(message())).toEqual({ ok: false, error: 'lists are off' });
  await set({ lists: true, shopsOff: ['shop.example'] });
  expect(await say(message())).toEqual({ ok: false, error: 'lists are off' });
});

test('on: words in the order of the cards, in the person’s units, and nothing else; nothing is kept', async () => {
  await set({ lists: true, units: 'imperial' });
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(browserOfLanguage.default.i18n.getMessage);
  const stored = JSON.stringify([browser.storage.local.all(), browser.storage.session.all()]);
  const reply = await say(message([{ title: 'Qwxzv plorbnik', prices: [] }, card]));
  expect(reply).toEqual({
    ok: true,
    value: {
      rightToLeft: false,
      labels: [
        null,
        {
          forms: [
            [expect.stringMatching(/^typically ~\d+\slb$/), expect.stringMatching(/^[\d.]+ – \d+\slb$/)],
            [expect.stringMatching(/^typically ~\d+\slb \([\d.]+ – \d+\slb\)$/)],
          ],
          said: expect.stringMatching(/^Typically about \d+\slb CO₂e to make it \([\d.]+ – \d+\slb\)$/),
        },
      ],
    },
  });
  expect(JSON.stringify([browser.storage.local.all(), browser.storage.session.all()])).toBe(stored);
  expect(await indexedDB.databases()).toEqual([]);
});

test('a private window is answered the same', async () => {
  await set({ lists: true });
  const open = await say(message());
  browser.privateTabs.add(2);
  expect(await say(message(), contentScript(2))).toEqual(open);
});

test.each([
  ['too many', message(Array(CARDS_MAX + 1).fill(card))],
  ['none', message([])],
  ['a title without end', message([{ ...card, title: 'x'.repeat(CARD_TITLE_MAX + 1) }])],
  ['too many prices', message([{ ...card, prices: Array(CARD_PRICES_MAX + 1).fill('€ 1') }])],
  ['a long price', message([{ ...card, prices: ['9'.repeat(61)] }])],
  ['no text', message([{ title: { toString: 'x' }, prices: [] }])],
  ['a language without end', message([card], 'x'.repeat(41))],
])('refused: %s', async (_, wrong) => {
  await set({ lists: true });
  expect(await say(wrong)).toEqual({ ok: false, error: 'unknown message' });
});

test('refused unread: 10,000 large cards; and a frame’s, and a tab’s that never stops', async () => {
  await set({ lists: true });
  const large = Array(10_000).fill({ ...card, title: 'x'.repeat(CARD_TITLE_MAX) });
  expect(await say(message(large))).toEqual({ ok: false, error: 'too large' });
  expect(await say(message(), contentScript(1, 7))).toEqual({ ok: false, error: 'unknown sender' });
  // All in one moment: on a busy machine the tab would regain what it may say while it speaks.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const replies = [];
  for (let at = 0; at < 60; at++) replies.push(await say(message(), contentScript(3)));
  expect(replies.at(0)).toMatchObject({ ok: true });
  expect(replies.at(-1)).toEqual({ ok: false, error: 'too often' });
  expect(await say(message(), contentScript(4))).toMatchObject({ ok: true });
  clock.mockRestore();
});
