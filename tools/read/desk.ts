/**
 * What runs in a page of the extension's own while saved pages are read: it hears what the tabs' content scripts say, and
 * asks the worker for the answer as the popup does. Both functions go there as text: nothing in them has a name of ours.
 */
import type { TabState } from '../../src/contracts/answer';
import type { Reading } from '../../src/contracts/reading';
import type { Reply } from '../../src/messaging/messages';
import type { Session } from '../browser/piped';

interface Ear {
  page: string;
  heard: Reading | null;
  tell: () => void;
}
type Desk = typeof globalThis & { ears: Map<number, Ear> };

export interface Said {
  reading: Reading | null;
  reply: Reply<TabState>;
}

/** The browser may turn http into https on its own; what stands behind "#" is the same page. */
const pageOf = (url: string) => new URL(url).href.replace(/^https?:|#.*/g, '');

function listen(): void {
  const desk = globalThis as Desk;
  desk.ears = new Map();
  chrome.runtime.onMessage.addListener((message, sender) => {
    const ear = desk.ears.get(sender.tab?.id ?? -1);
    // What the tab still says of the page before is not heard.
    if (message?.type !== 'reading' || String(message.reading.url).replace(/^https?:|#.*/g, '') !== ear?.page)
      return;
    ear.heard = message.reading;
    ear.tell();
  });
}

async function hearAndAsk(tabId: number, page: string, mostMs: number): Promise<Said> {
  const ear: Ear = { page, heard: null, tell: Object };
  const told = new Promise<void>((resolve) => {
    ear.tell = resolve;
  });
  (globalThis as Desk).ears.set(tabId, ear);
  // A script that is kept out says nothing until somebody asks.
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, mostMs))]);
  let reply: Reply<TabState>;
  for (const deadline = Date.now() + mostMs; ; ) {
    reply = await chrome.runtime.sendMessage({ type: 'ask', tabId });
    // A tab that has said much in little time is put off for a moment, as it would be for a shopper.
    const isPutOff = reply.ok && reply.value.state === 'failed';
    if (!isPutOff || Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, mostMs))]);
  return { reading: ear.heard, reply };
}

/** Has this page of the extension's listen from now on. */
export const startListening = (desk: Session): Promise<void> => desk.evaluate(`(${listen})()`);

/**
 * What the tab's content script says of this page, and the worker's answer about it. The reading is null where none was
 * said within `mostMs` by itself, nor within as long again when it was asked for.
 */
export const whatIsSaid = (desk: Session, tabId: number, url: string, mostMs: number): Promise<Said> =>
  desk.evaluate(`(${hearAndAsk})(${tabId}, ${JSON.stringify(pageOf(url))}, ${mostMs})`);
