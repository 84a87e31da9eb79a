/** The worker: listeners only. It may die at any moment, so nothing lives in variables. */
import browser from 'webextension-polyfill';
import { readAllowedSites } from './every-site';
import { emptyTrash } from './history/delete';
import { forgetReading } from './readings';
import { receive } from './receive';

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) =>
  receive(message, sender),
);

// A page that is left takes its reading with it: a stale answer is never shown.
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading') void forgetReading(tabId);
});
browser.tabs.onRemoved.addListener((tabId) => void forgetReading(tabId));

browser.permissions.onAdded.addListener(() => void readAllowedSites());
browser.permissions.onRemoved.addListener(() => void readAllowedSites());
browser.runtime.onStartup.addListener(() => void readAllowedSites());
browser.runtime.onInstalled.addListener(({ reason }) => {
  void readAllowedSites();
  if (reason === 'install') {
    void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  }
});

// Each start of the worker: what was deleted a while ago goes for good. A store that cannot be opened says so
// where the person asks for it.
emptyTrash(Date.now()).catch(() => undefined);
