/** Hostile pages in a real Chromium: "unknown" or the right answer, no exception, nothing run, nothing bad kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { storedCorrectionSchema } from '../../src/records/correction';
import { lookUpSchema } from '../../src/records/look-up';
import { expect, type Shop, test } from '../e2e/whence';
import { type Outcome, suffer } from './hostile-tab';
import { wrongIn } from './outcome';
import { alivePages } from './pages/alive';
import { dataPages } from './pages/data';
import type { HostilePage } from './pages/hostile-page';
import { largePages } from './pages/large';
import { wordPages } from './pages/words';

/**
 * Longest task in the tab that a reading may cause, in units of work timed in the same run: where the machine is slow or
 * busy, both are. 20 units are about 50 ms on a quiet machine, from where browsers call a task long.
 */
const TASK_UNITS_MAX = 20;
const measured: { page: HostilePage; units: number | null }[] = [];

const unitsOf = ({ longestMs, unitMs }: Outcome) => (longestMs === null ? null : longestMs / unitMs);
const mostUnits = (page: HostilePage) => page.taskUnitsMax ?? TASK_UNITS_MAX;

const everyPage: HostilePage[] = [...largePages, ...dataPages, ...wordPages, ...alivePages];

/** Pages whose every field holds something to run, and where their words are shown. */
const MARKUP = 'markup in every field';
const SCREENS = ['popup/popup', 'compare/compare'];

/** The page in the tab, with its markup as text and nothing of it run. */
async function showsAsText({ extension, tabId, desk }: Shop, screen: string): Promise<void> {
  await desk.evaluate((id) => chrome.runtime.sendMessage({ type: 'pin', tabId: id }), tabId);
  const opened = await extension.open(`src/${screen}.html?tabId=${tabId}`);
  await expect(opened.getByText('harmed=1').first()).toBeVisible();
  expect(await opened.evaluate(() => 'harmed' in window), screen).toBe(false);
  expect(await opened.locator('img[src=x], iframe, [onload], [onerror], body script').count()).toBe(0);
  await opened.close();
}

test('there are pages with markup in every field', () => {
  expect(everyPage.filter(({ name }) => name.startsWith(MARKUP)).length).toBeGreaterThan(3);
});

for (const page of everyPage)
  test(page.name, async ({ shop }) => {
    const outcome = await suffer(shop, page);
    const { state, faults, harmed } = outcome;
    let least = unitsOf(outcome);
    // A busy machine may disturb one measurement, not eight.
    for (let again = 0; again < 7 && (least ?? 0) > mostUnits(page); again++)
      least = Math.min(least ?? 0, unitsOf(await suffer(shop, page)) ?? Number.POSITIVE_INFINITY);
    measured.push({ page, units: least });
    expect(faults).toEqual([]);
    expect(harmed).toBe(false);
    expect(wrongIn(state, page)).toEqual([]);
    if (page.name.startsWith(MARKUP)) for (const screen of SCREENS) await showsAsText(shop, screen);
  });

/** Everything in the database, unchecked. */
const storedIn = (shop: Shop) =>
  shop.desk.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const request = indexedDB.open('whence');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const names = [...db.objectStoreNames];
          const tx = db.transaction(names);
          const all = names.map((name) => tx.objectStore(name).getAll());
          tx.oncomplete = () => {
            db.close();
            resolve(Object.fromEntries(names.map((name, at) => [name, all[at]?.result ?? []])));
          };
        };
      }),
  );

test('what has been kept of all these pages is valid', async ({ shop }) => {
  const { history = [], corrections = [] } = await storedIn(shop);
  expect(history.length).toBeGreaterThan(0);
  for (const entry of history) expect(v.safeParse(lookUpSchema, entry).issues).toBeUndefined();
  for (const one of corrections) expect(v.safeParse(storedCorrectionSchema, one).issues).toBeUndefined();
});

test('no reading kept the tab waiting', async () => {
  const longest = measured
    .filter(({ units }) => units !== null)
    .sort((a, b) => (b.units ?? 0) - (a.units ?? 0));
  const lines = longest.map(({ page, units }) => `${units?.toFixed(1)} units  ${page.name}`);
  mkdirSync('out', { recursive: true });
  writeFileSync('out/hostile-tasks.txt', `${lines.join('\n')}\n`);
  expect(longest.length).toBeGreaterThan(0);
  const tooLong = longest.filter(({ page, units }) => (units ?? 0) > mostUnits(page));
  expect(tooLong.map(({ page, units }) => `${units} units ${page.name}`)).toEqual([]);
});
