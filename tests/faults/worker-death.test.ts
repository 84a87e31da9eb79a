/**
 * The worker is stopped at every await of every scenario, before the awaited call and after it. Afterwards nothing is
 * lost, doubled or half written, the settings stand, and the same message again does what it would have done.
 */
import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fromContentSchema, fromPageSchema } from '../../src/messaging/messages';
import { browser, emptyBrowser } from '../unit/background/browser';
import { startWorker, type Worker } from '../unit/background/worker';
import { type Death, live, makeDatabaseMortal } from './killable-worker';
import { keepsNothing, ordinaryUse, type Scenario, scenarios } from './scenarios';
import type { Stored } from './stored';

vi.mock('webextension-polyfill', async () => {
  const { browser: original } = await import('../unit/background/browser');
  return { default: (await import('./killable-worker')).killable(original) };
});

const SETTINGS = { version: 2, units: 'imperial', comparisonOrigins: ['DE'] };
/** Its content script speaks in the scenarios. */
const TAB = 3;
let worker: Worker;
let kept: typeof import('./stored');
let gate: typeof import('../../src/background/tabs/from-tab');
let before: Stored;
let deaths = 0;

beforeAll(async () => {
  emptyBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24) });
  await browser.storage.local.set({ settings: SETTINGS });
  worker = await startWorker();
  kept = await import('./stored'); // after the worker was loaded, to share its database
  gate = await import('../../src/background/tabs/from-tab');
  makeDatabaseMortal();
  await ordinaryUse(worker);
  before = await kept.everythingStored();
});
afterAll(() => {
  vi.useRealTimers();
  console.log(`${deaths} deaths of the worker in ${scenarios.length} scenarios`);
});

/** One life of the worker on what is stored, with this end; how many steps it had and what is stored afterwards. */
async function lifeOn(stored: Stored | null, { message, sender }: Scenario, end: Death | null) {
  live(null);
  if (stored) await kept.store(stored);
  await worker.letGo();
  gate.forgetTab(TAB); // a new worker knows of nothing that was said
  const life = live(end);
  await Promise.race([worker.receive(message, sender as never), life.died]);
  const { steps } = life;
  live(null);
  await worker.letGo();
  return { steps, left: await kept.everythingStored() };
}

test('every kind of message is among the scenarios', () => {
  const kinds = [...fromPageSchema.options, ...fromContentSchema.options].map(
    (option) => option.entries.type.literal as string,
  );
  const tried = new Set([...scenarios.map(({ message }) => message.type), ...keepsNothing]);
  expect([...tried].sort()).toEqual(kinds.sort());
});

test.each(scenarios)('$message.type $message.tabId', { timeout: 180_000 }, async (scenario) => {
  const whole = await lifeOn(before, scenario, null);
  expect(whole.steps).toBeGreaterThan(0);
  const both = [before.stores, whole.left.stores];
  // Only the message that is there to change them does.
  if (scenario.message.type !== 'change-settings') expect(whole.left.local.settings).toEqual(SETTINGS);
  for (let step = 1; step <= whole.steps; step++)
    for (const when of ['before', 'after'] as const) {
      deaths++;
      const at = `${when} step ${step} of ${whole.steps}`;
      const { left } = await lifeOn(before, scenario, { step, when });
      expect([SETTINGS, whole.left.local.settings], at).toContainEqual(left.local.settings);
      for (const name of ['corrections', 'pins'] as const)
        expect(
          both.map((stores) => stores[name]),
          `${name} ${at}`,
        ).toContainEqual(left.stores[name]);
      // Together: an entry is in the history or in the trash, never in both or neither.
      const { history, trash } = left.stores;
      expect(
        both.map((stores) => [stores.history, stores.trash]),
        `history ${at}`,
      ).toContainEqual([history, trash]);
      const again = await lifeOn(null, scenario, null);
      expect(again.left.stores, `said again, ${at}`).toEqual(whole.left.stores);
    }
});
