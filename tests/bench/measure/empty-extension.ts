/** An extension that does nothing but answer: what any extension of its kind costs at least. */
import type { Extension } from '../../../tools/browser/launch';
import { launchFiles } from './launch-files';

/**
 * Answers `{}` at once; `{ type: 'start' }` when its database is open and its settings are read, as any that keeps
 * something must; `{ type: 'read' }` after one read of its database.
 */
const WORKER = `
let opened;
const database = () => opened ??= new Promise((done, fail) => {
  const asked = indexedDB.open('empty', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('one');
  asked.onsuccess = () => done(asked.result);
  asked.onerror = () => fail(asked.error);
});
const read = async () => {
  const asked = (await database()).transaction('one').objectStore('one').get(1);
  return new Promise((done) => { asked.onsuccess = done; });
};
const works = {
  start: () => Promise.all([database(), chrome.storage.local.get('settings')]),
  read,
};
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const work = works[message.type];
  if (!work) return answer({ ok: true });
  work().then(() => answer({ ok: true }));
  return true;
});
`;

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'worker.js', type: 'module' },
  }),
  'worker.js': WORKER,
  'desk.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>desk</title>',
};

/** A real browser with the empty extension; its page is `desk.html`. */
export const launchEmpty = (): Promise<Extension> => launchFiles('empty', FILES);
