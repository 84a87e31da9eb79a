import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox/find';
import { importText } from '../e2e/import-text';
import { manyLookUps } from '../e2e/many-look-ups';
import { isWhole } from '../whole';
import { picture as takePicture } from './picture';
import { ownPage, Session } from './session';

const path = findFirefox();

describe.skipIf(!path || !isWhole)('in Firefox', { timeout: 300_000 }, () => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start(path as string);
    await session.install();
  });
  afterAll(() => session?.end());

  const picture = (name: string) => takePicture(name, () => session.firefox.screenshot());

  test('history is imported, found, deleted and brought back', async () => {
    const backup = manyLookUps(500);
    const [entry] = backup.history;
    if (!entry) throw new Error('no entry');
    const places = ['PT', 'CN'].map((place) => ({ place, kg: 2, lowKg: 1, highKg: 4, verdict: null }));
    const text = JSON.stringify({ ...backup, pins: [{ ...entry, title: 'Pinned shirt', places }] });
    expect(await importText((message) => session.ask(message), text)).toEqual({
      state: 'done',
      history: 500,
      pins: 1,
      corrections: 0,
    });
    const found = await session.ask({ type: 'history-ids', search: 'ZYZZ' });
    expect(found).toHaveLength(1);
    const trash = await session.ask({ type: 'delete-history', ids: null });
    expect(await session.ask({ type: 'history-ids', search: '' })).toEqual([]);
    expect(await session.ask({ type: 'undo-delete', id: trash ?? -1 })).toBe(500);
    expect(await session.ask({ type: 'history-ids', search: 'zyzz' })).toEqual(found);
  });

  test('the page shows pins and history', async () => {
    await session.firefox.newTab();
    await session.firefox.navigate(ownPage('src/compare/compare.html'));
    const text = await session.firefox.untilShown('Alder shirt, model 0');
    expect(text).toContain('Pinned shirt');
    expect(text).toContain('Entries: 500');
    expect(text).toContain('with Whence data 0');
    await picture('compare');
  });

  test('a setting is stored as it is changed', async () => {
    await session.atDesk();
    await session.firefox.click('input[type="checkbox"]'); // the mark beside the price
    await session.firefox.until('the setting stored', () =>
      session.firefox.run('return (await browser.storage.local.get("settings")).settings?.marker'),
    );
    await session.firefox.until('the script registered', () =>
      session.firefox.run(
        'return (await browser.scripting.getRegisteredContentScripts()).some(({ id }) => id === "marker")',
      ),
    );
    await picture('options');
  });
});
