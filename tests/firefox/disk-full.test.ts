/** A disk that is really full under a real Firefox: what was kept is kept, and the person is told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TabState } from '../../src/contracts/answer';
import { findFirefox } from '../../tools/firefox/find';
import { importText } from '../e2e/import-text';
import { manyLookUps } from '../e2e/many-look-ups';
import { type SmallDisk, smallDisk } from '../faults/small-disk';
import { isWhole } from '../whole';
import { ownPage, Session } from './session';

const MEGABYTES = 300;
const path = findFirefox();

const shirt = (
  sku: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Linen shirt</title>
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Linen shirt","sku":"${sku}",
  "category":"Clothing > Shirts","offers":{"@type":"Offer","price":"50.00","priceCurrency":"EUR"}}</script></head>
  <body><h1>Linen shirt</h1></body></html>`;

describe.skipIf(!path || !isWhole)('a full disk under Firefox', { timeout: 600_000 }, () => {
  let session: Session;
  let disk: SmallDisk | null = null;

  beforeAll(async () => {
    disk = smallDisk(MEGABYTES);
    if (!disk) return;
    session = await Session.start(path ?? '', disk.folder);
    await session.install();
  });
  afterAll(async () => {
    await session?.end();
    disk?.remove();
  });

  test('the answer stands and says so, an import changes nothing; with room again all is kept', async (t) => {
    if (!disk) return t.skip();
    const ids = () => session.ask({ type: 'history-ids', search: '' });
    const stateOf = (tabId: number): Promise<TabState> => session.ask({ type: 'ask', tabId });
    const first = await session.visit('http://www.amazon.de/dp/B0FULL0001', shirt('ART-1001-full-1'));
    await session.answerOf(first.tabId);
    expect(await ids()).toHaveLength(1);

    const second = await session.visit('http://www.amazon.de/dp/B0FULL0002', shirt('ART-1001-full-2'));
    expect(disk.fill()).toBe(true);
    expect(await stateOf(second.tabId)).toMatchObject({ state: 'answer', storage: 'full' });
    const text = (message: never) => session.ask(message);
    expect(await importText(text, manyLookUps(20_000))).toEqual({ state: 'full' });
    expect(await ids()).toHaveLength(1);
    await session.firefox.navigate(ownPage('src/compare/compare.html'));
    const said = await session.firefox.until('the compare page', () =>
      session.firefox.run<string | null>(`const text = document.body.innerText;
        return /This machine has no room left/.test(text) && /Entries: 1/.test(text) ? text : null;`),
    );
    expect(said).not.toContain('Start afresh');

    disk.empty();
    // Firefox takes some seconds to see that there is room; until then it is not said to be damaged.
    const states: (string | undefined)[] = [];
    await session.firefox.until('an answer that is kept', async () => {
      const state = await stateOf(second.tabId);
      states.push(state.state === 'answer' ? state.storage : state.state);
      return states.at(-1) === undefined;
    });
    expect(states.filter((one) => one !== undefined && one !== 'full')).toEqual([]);
    expect(await ids()).toHaveLength(2);
    expect(await importText(text, manyLookUps(100))).toMatchObject({ state: 'done', history: 100 });
    expect(await ids()).toHaveLength(102);
  });
});
