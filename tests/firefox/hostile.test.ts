/**
 * The hostile pages in a real Firefox: "unknown" or the right answer, nothing of theirs run. A third of them in
 * `npm test`, every one in `npm run nightly`.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { wrongIn } from '../hostile/outcome';
import { firefoxPages } from '../hostile/pages/shared-out';
import { Session } from './session';

const path = findFirefox();

describe.skipIf(!path)('hostile pages in Firefox', { timeout: 300_000 }, () => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(path ?? '');
    await session.install();
  });
  afterAll(() => session?.end());

  test.each(firefoxPages.map((page, at) => ({ name: page.name, page, at })))(
    '$name',
    async ({ page, at }) => {
      const { handle, tabId } = await session.visit(`http://www.amazon.de/dp/B0HOSTIL${at}`, page.html);
      const state = await session.firefox.until('a state', async () => {
        const found = await session.ask({ type: 'ask', tabId });
        return found.state === 'loading' ? null : found;
      });
      expect(wrongIn(state, page)).toEqual([]);
      await session.firefox.turnTo(handle);
      expect(await session.firefox.run(`return 'harmed' in window`)).toBe(false);
    },
  );
});
