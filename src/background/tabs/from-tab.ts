/**
 * The one gate for all that comes from a page. A script of ours runs in the page's process, which may be taken over:
 * whatever it says is bounded before it is looked at, checked for its shape, and believed of its own page only.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { READING_SIZE_MAX } from '../../contracts/reading';
import { messageSize } from '../../messaging/message-size';
import { type FromContent, fromContentSchema } from '../../messaging/messages';
import { shopOf } from '../storage/taught-shops';
import { Allowance } from './allowance';
import { isSameHost } from './same-host';

type Sender = browser.Runtime.MessageSender & { documentLifecycle?: string; documentId?: string };

/** Why a tab is put off that says too much: later it may again. */
export const TOO_OFTEN = 'too often';

/** What the gate makes of a message: the message, the tab that it speaks for and the page's address, or why it is refused. */
export type Admitted =
  | { message: FromContent; tabId: number; documentId: string | undefined; url: string; incognito: boolean }
  | { message: null; refused: string; tabId?: number; incognito?: boolean };

/** Twice what an honest script says, which counts characters only. */
const MESSAGE_SIZE_MAX = 2 * READING_SIZE_MAX;

const allowance = new Allowance();

/** A tab was closed: nothing more is known of it. */
export function forgetTab(tabId: number): void {
  allowance.forget(tabId);
}

/** Whether the script in the top frame of the page that a tab shows speaks: none in a page made ready unseen. */
function isShown({ id, tab, frameId = 0, documentLifecycle = 'active' }: Sender): boolean {
  return (
    id === browser.runtime.id && tab?.id !== undefined && frameId === 0 && documentLifecycle === 'active'
  );
}

/** A script speaks of its own page only: one that was taken over cannot speak for another shop. */
function isOfItsPage(message: FromContent, { url, tab }: Sender): boolean {
  if (message.type === 'taught') return Boolean(url) && message.rule.host === shopOf(url ?? '');
  if (message.type !== 'reading') return true;
  if (!url || !isSameHost(message.reading.url, url)) return false;
  // Where we may see the tab's address, the page that speaks must still be the one that it shows.
  return !tab?.url || isSameHost(message.reading.url, tab.url);
}

/** @param nowMs a clock that never goes back. */
export function admit(message: unknown, sender: Sender, nowMs: number): Admitted {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !isShown(sender)) return { message: null, refused: 'unknown sender' };
  const incognito = sender.tab?.incognito ?? false;
  const size = messageSize(message, MESSAGE_SIZE_MAX);
  if (size === null) return { message: null, refused: 'too large' };
  if (!allowance.take(tabId, size, nowMs)) return { message: null, refused: TOO_OFTEN, tabId, incognito };
  const checked = v.safeParse(fromContentSchema, message);
  if (!checked.success) return { message: null, refused: 'unknown message' };
  if (!isOfItsPage(checked.output, sender)) return { message: null, refused: 'of another page' };
  return { message: checked.output, tabId, documentId: sender.documentId, url: sender.url ?? '', incognito };
}
