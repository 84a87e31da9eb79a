import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The browser's storage areas and tabs, as far as the worker needs them, in memory. */
export function area() {
  let stored: Record<string, unknown> = {};
  return {
    get: async (keys: string | string[] | null) =>
      structuredClone(
        keys === null
          ? stored
          : Object.fromEntries([keys].flat().flatMap((key) => (key in stored ? [[key, stored[key]]] : []))),
      ),
    set: async (values: Record<string, unknown>) => {
      stored = { ...stored, ...structuredClone(values) };
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete stored[key];
    },
    clear: () => {
      stored = {};
    },
    all: () => stored,
  };
}

const ID = 'whence-extension';
const ROOT = `chrome-extension://${ID}/`;

/** Files of the package have addresses that node can fetch. */
const tables: Record<string, string> = {};
function addressOf(path: string): string {
  if (path !== 'kind-model.bin' && path !== 'kind-words.json') return ROOT + path;
  tables[path] ??= URL.createObjectURL(
    new Blob([readFileSync(join(import.meta.dirname, '../../../data/tables', path))]),
  );
  return tables[path];
}

const fresh = {
  storage: { local: area(), session: area(), onChanged: { addListener() {}, removeListener() {} } },
  runtime: { id: ID, getURL: addressOf, sendMessage: async () => undefined },
  i18n: { getUILanguage: () => 'de-DE', getMessage: (_key: string, _values?: readonly string[]) => '' },
  action: {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  },
  /** Tabs of the test: id → private or not. */
  privateTabs: new Set<number>(),
  /** The address that a tab shows, where it is not `https://shop.example/a`. */
  tabUrls: new Map<number, string>(),
  tabs: {
    get: async (id: number) => ({
      id,
      incognito: shared.fakeBrowser?.privateTabs.has(id),
      url: shared.fakeBrowser?.tabUrls.get(id) ?? 'https://shop.example/a',
    }),
    sendMessage: async () => {
      throw new Error('nobody listens');
    },
  },
  scripting: {
    executeScript: async () => {
      throw new Error('kept out');
    },
  },
};

/** One for a whole test file: `vi.resetModules` may load this module anew, but not what was mocked with it. */
const shared = globalThis as typeof globalThis & { fakeBrowser?: typeof fresh };
shared.fakeBrowser ??= fresh;
export const browser = shared.fakeBrowser;

/** As a browser just started with an empty profile. */
export function emptyBrowser(): void {
  browser.storage.local.clear();
  browser.storage.session.clear();
  browser.privateTabs.clear();
  browser.tabUrls.clear();
}

/** Who speaks: a page of ours, or the content script in a tab. */
export const ourPage = { id: ID, url: `${ROOT}src/popup/popup.html` };
export const contentScript = (tabId: number, frameId = 0) => ({
  id: ID,
  url: 'https://shop.example/a',
  frameId,
  tab: { id: tabId, incognito: browser.privateTabs.has(tabId) },
});
