/** The worker: listeners only. It may die at any moment, so nothing lives in variables. */
import browser from 'webextension-polyfill';
import { watchSettings } from '../settings/settings';
import { isPrivatePath } from '../vocabulary/private-path';
import { afterFirstAnswer } from './after-first-answer';
import { datasetBefore } from './dataset-note';
import { emptyTrash } from './history/delete';
import { endAbandonedImports } from './history/import/abandoned';
import { readAgain, receive } from './receive';
import { readAllowedSites } from './sites/every-site';
import { placeLists } from './sites/lists-script';
import { placeMarker } from './sites/marker-script';
import { placeTaughtReader } from './sites/taught-reader';
import { forgetPrivateCorrections } from './storage/corrections';
import { watchTaught } from './storage/taught-shops';
import { keepFromPages } from './storage/trusted-contexts';
import { renewTabs } from './tabs/after-settings';
import { forgetTab } from './tabs/from-tab';
import { forgetPage } from './tabs/kept-pages';
import { leavePage } from './tabs/leave-page';
import { turnPage } from './tabs/shown-page';

const WELCOME = 'src/welcome/welcome.html';

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  const answer = receive(message, sender);
  eachStart.after(answer);
  return answer;
});

// A page that is left takes its reading with it: a stale answer is never shown.
browser.tabs.onUpdated.addListener(async (tabId, { status, url }, { incognito }) => {
  // Where its address is told, that tells more: what is kept must be of it.
  if (!url && status === 'loading') turnPage(tabId);
  // Single-page shops change the address alone: the page is read anew, and may say that it still shows what was left.
  if (url && (await leavePage(tabId, url))) {
    if (!isPrivatePath(new URL(url).pathname)) await readAgain(tabId, incognito).catch(() => undefined);
  } else if (!url && status === 'loading') await forgetPage(tabId);
});
browser.tabs.onRemoved.addListener((tabId) => {
  forgetTab(tabId);
  turnPage(tabId);
  void forgetPage(tabId);
});

// What was said in a private window is forgotten with the last of them, not with the browser.
browser.windows.onRemoved.addListener(async () => {
  const open = await browser.windows.getAll();
  if (!open.some(({ incognito }) => incognito)) await forgetPrivateCorrections();
});

/** Brings the registered scripts in line, one after the other: two at once would register the same id twice. */
let registering = Promise.resolve();
function register(): void {
  registering = registering
    .then(readAllowedSites)
    .then(placeMarker)
    .then(placeLists)
    .then(placeTaughtReader)
    .catch((reason: unknown) => console.warn('scripts not registered', reason));
}
browser.permissions.onAdded.addListener(register);
browser.permissions.onRemoved.addListener(register);
browser.runtime.onStartup.addListener(register);
watchTaught(register);
watchSettings(() => {
  register();
  renewTabs().catch((reason: unknown) => console.warn('open pages not renewed', reason));
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  register();
  void datasetBefore().then((before) => {
    if (reason === 'install') return browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
    if (!before) return undefined;
    const url = `${browser.runtime.getURL(WELCOME)}?updated=${encodeURIComponent(before)}`;
    return browser.tabs.create({ url, active: false });
  });
});

keepFromPages().catch((reason: unknown) => console.warn('what is kept is open to scripts in pages', reason));

const eachStart = afterFirstAnswer(() => {
  // None of the events above comes when the extension is switched off and on again.
  register();
  // What was deleted a while ago goes for good. A store that cannot be opened says so where the person asks for it.
  emptyTrash(Date.now()).catch(() => undefined);
  endAbandonedImports(Date.now()).catch(() => undefined);
});
