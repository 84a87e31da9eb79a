/** What a person does with a long history, timed in the extension's own pages, and a bare cursor to compare it with. */
import type { Page } from 'playwright';
import type { KeptPage } from '../../../src/background/tabs/kept-pages';

const SCREEN = 40;

/** A bare cursor over every entry; `asJson`: each made into text, as whoever writes a file of them must. */
export const cursorMs = (desk: Page, asJson = false): Promise<number> =>
  desk.evaluate(async (makeText) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('whence');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const started = performance.now();
    const texts: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const request = db.transaction('history').objectStore('history').openCursor();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        if (!request.result) return resolve();
        if (makeText) texts.push(JSON.stringify(request.result.value));
        request.result.continue();
      };
    });
    const ms = performance.now() - started;
    db.close();
    return ms;
  }, asJson);

/** Every entry read and put into a store of the same indexes, a thousand a transaction: the least that an import can do. */
export const copyMs = (desk: Page): Promise<number> =>
  desk.evaluate(async () => {
    // A method: functions in variables are given their names by a helper that the page does not have.
    const { done } = {
      done<T>(request: IDBRequest<T>): Promise<T> {
        return new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      },
    };
    const from = await done(indexedDB.open('whence'));
    const opening = indexedDB.open('floor', 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('history', { keyPath: 'id' });
      const source = from.transaction('history').objectStore('history');
      for (const name of source.indexNames) {
        const { keyPath, multiEntry, unique } = source.index(name);
        store.createIndex(name, keyPath, { multiEntry, unique });
      }
    };
    const to = await done(opening);
    const started = performance.now();
    for (let last = -1; ; ) {
      const rows = await done(
        from.transaction('history').objectStore('history').getAll(IDBKeyRange.lowerBound(last, true), 1000),
      );
      if (!rows.length) break;
      last = rows.at(-1).id;
      const writing = to.transaction('history', 'readwrite', { durability: 'relaxed' });
      for (const row of rows) writing.objectStore('history').put(row);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
    }
    const ms = performance.now() - started;
    for (const db of [from, to]) db.close();
    await done(indexedDB.deleteDatabase('floor'));
    return ms;
  });

/** All ids that a search finds (every one for ''), then the entries of the first screen. */
export const openMs = (desk: Page, search: string): Promise<number> =>
  desk.evaluate(
    async ([words, screen]) => {
      const started = performance.now();
      const { value: ids } = await chrome.runtime.sendMessage({ type: 'history-ids', search: words });
      await chrome.runtime.sendMessage({ type: 'history-entries', ids: ids.slice(0, screen) });
      return performance.now() - started;
    },
    [search, SCREEN] as const,
  );

/** A product that was never looked up is asked about: answered, and added. The clock runs for the question only. */
export const addMs = (desk: Page, tabId: number, sku: string): Promise<number> =>
  desk.evaluate(
    async ([id, name]) => {
      const key = `reading:${id}`;
      const { reading } = (await chrome.storage.session.get(key))[key] as KeptPage;
      const identifiers = [{ text: name, foundIn: 'json-ld', path: 'sku', label: 'sku' }];
      await chrome.storage.session.set({ [key]: { reading: { ...reading, identifiers }, read: null } });
      const started = performance.now();
      await chrome.runtime.sendMessage({ type: 'ask', tabId: id });
      return performance.now() - started;
    },
    [tabId, sku] as const,
  );

/** The compare page's own button, from the click until it hands over the file. The file itself goes nowhere. */
export const exportMs = (compare: Page): Promise<number> =>
  compare.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('as JSON'),
    );
    if (!button) throw new Error('no button to export by');
    const saved = new Promise<void>((resolve) => {
      HTMLAnchorElement.prototype.click = () => resolve();
    });
    const started = performance.now();
    button.click();
    await saved;
    return performance.now() - started;
  });

/** How many entries there are. */
export const countOf = (desk: Page): Promise<number> =>
  desk.evaluate(
    async () =>
      (await chrome.runtime.sendMessage({ type: 'history-ids', search: '' })).value.length as number,
  );
