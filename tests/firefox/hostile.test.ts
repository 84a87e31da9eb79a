/**
 * The hostile pages in a real Firefox: "unknown" or the right answer, nothing of theirs run. A third of them in the whole
 * run, every one in `npm run nightly`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { wrongIn } from '../hostile/outcome';
import { alivePages } from '../hostile/pages/alive';
import { dataPages } from '../hostile/pages/data';
import type { HostilePage } from '../hostile/pages/hostile-page';
import { largePages } from '../hostile/pages/large';
import { wordPages } from '../hostile/pages/words';
import { isWhole } from '../whole';
import { Session } from './session';

const path = findFirefox();
/** Those with an address of their own are about hosts; Firefox's proxy serves a named shop. */
const everyPage: HostilePage[] = [...largePages, ...dataPages, ...wordPages, ...alivePages].filter(
  ({ url }) => url === undefined,
);
const pages = process.env.WHENCE_CASES ? everyPage : everyPage.filter((_, at) => at % 3 === 0);

describe.skipIf(!path || !isWhole)('hostile pages in Firefox', { timeout: 300_000 }, () => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(path ?? '');
    await session.install();
  });
  afterAll(() => session?.end());

  test.each(pages.map((page, at) => ({ name: page.name, page, at })))('$name', async ({ page, at }) => {
    const { handle, tabId } = await session.visit(`http://www.amazon.de/dp/B0HOSTIL${at}`, page.html);
    const state = await session.firefox.until('a state', async () => {
      const found = await session.ask({ type: 'ask', tabId });
      return found.state === 'loading' ? null : found;
    });
    expect(wrongIn(state, page)).toEqual([]);
    await session.firefox.turnTo(handle);
    expect(await session.firefox.run(`return 'harmed' in window`)).toBe(false);
  });
});
