/** A content script that was taken over, in a real Chromium: what it can read, say and stall. */
import { expect, test } from '@playwright/test';
import type { TabState } from '../../src/contracts/answer';
import { reply } from '../../tools/browser/shop-tab';
import { shirtReading } from '../unit/background/shirt-reading';
import { EVIL, order, type TakenOver, takenOver } from './taken-over/taken-over';

const VICTIM = 'https://victim-shop.example/thing';

let attack: TakenOver;
test.beforeAll(async () => {
  attack = await takenOver();
});
test.afterAll(() => attack.end());

const history = () => reply<number[]>(attack.desk, { type: 'history-ids', search: '' });
const settings = () =>
  attack.desk.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

test('it has taken over: a reading of its own page is believed', async () => {
  expect(await order(attack.tab, 'send', { type: 'reading', reading: shirtReading({ url: EVIL }) })).toEqual({
    value: { ok: true, value: null },
  });
});

test('it can neither read nor write what is kept', async () => {
  const before = await settings();
  for (const area of ['local', 'session']) {
    expect(await order(attack.tab, 'readStorage', area)).toEqual({
      error: expect.stringMatching(/not allowed/),
    });
    expect(await order(attack.tab, 'writeStorage', [area, { settings: { marker: true } }])).toEqual({
      error: expect.stringMatching(/not allowed/),
    });
  }
  expect(await settings()).toEqual(before);
});

test('it cannot speak for another host, in a message or in reply to "read"', async () => {
  const { desk, tab, tabId } = attack;
  const forged = shirtReading({ url: VICTIM });
  expect(await order(tab, 'send', { type: 'reading', reading: forged })).toEqual({
    value: { ok: false, error: 'of another page' },
  });
  await order(tab, 'replyToReadWith', forged);
  await desk.evaluate((key) => chrome.storage.session.remove(key), `reading:${tabId}`);
  const state = await reply<TabState>(desk, { type: 'ask', tabId });
  expect(JSON.stringify(state)).not.toContain('victim-shop');
  expect(await history()).toEqual([]);
});

/** Longest time that another page of ours waits for a reply while this goes on, ms; how often it was answered. */
async function waits(during: Promise<unknown>) {
  let over = false;
  void during.finally(() => {
    over = true;
  });
  const ms: number[] = [];
  do {
    const asked = performance.now();
    await reply(attack.desk, { type: 'storage' });
    ms.push(performance.now() - asked);
  } while (!over);
  return { longestMs: Math.max(...ms), times: ms.length };
}

test('one large message is refused unread, and others are answered meanwhile', async () => {
  const reading = shirtReading({ url: EVIL });
  const said = order(attack.tab, 'sendTypes', { reading, count: 300_000 });
  const { longestMs, times } = await waits(said);
  expect(await said).toEqual({ value: { ok: false, error: 'too large' } });
  expect(times).toBeGreaterThan(1);
  console.log(`another page waited ${longestMs.toFixed(0)} ms at most, and was answered ${times} times`);
});

test('of a thousand messages at once few are heard, and others are answered meanwhile', async () => {
  const message = { type: 'reading', reading: shirtReading({ url: EVIL, sku: 'S-NUMBER' }) };
  const said = order(attack.tab, 'sendMany', { message, count: 1000 });
  const { longestMs, times } = await waits(said);
  expect((await said).value).toBeLessThan(100);
  expect(times).toBeGreaterThan(1);
  console.log(`another page waited ${longestMs.toFixed(0)} ms at most, and was answered ${times} times`);
});
