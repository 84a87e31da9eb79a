/** Every message comes in here: checked against its schema and its sender, then handed on. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { CardsReply } from '../contracts/card';
import type { ShopRule } from '../contracts/shop-rule';
import { fromPageSchema, type Headline, type Reply, type TaughtReply } from '../messaging/messages';
import { answerPage } from './answer-page';
import { putReader } from './sites/put-reader';
import { putTaughtReader } from './sites/taught-reader';
import { ruleFor } from './storage/taught-shops';
import { deliver } from './tabs/awaited-readings';
import { type Admitted, admit, TOO_OFTEN } from './tabs/from-tab';
import { headlineOfTab, pushHeadline } from './tabs/headline';
import { labelsOfCards } from './tabs/list-cards';
import { askContentScript } from './tabs/page-reader';
import { readLater } from './tabs/read-later';
import { takeReading } from './tabs/tab-answers';
import { takeRule } from './tabs/teach-tab';

type Sender = browser.Runtime.MessageSender;

/** Whether a page of ours speaks; a content script speaks under its web page's address. */
function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && Boolean(sender.url?.startsWith(browser.runtime.getURL('')));
}

/** A script in a page learns of its own tab's headline, its own shop's rule, of what it shows itself, and of nothing else. */
async function answerTab({
  message,
  tabId,
  documentId,
  url,
  incognito,
}: Extract<Admitted, { message: object }>): Promise<Headline | CardsReply | ShopRule | TaughtReply | null> {
  if (message.type === 'cards') return labelsOfCards(message.cards, { url, language: message.language });
  if (message.type === 'headline') return headlineOfTab(tabId);
  if (message.type === 'taught') {
    const kept = await takeRule(tabId, message.rule, incognito);
    if (kept === 'kept') await putTaughtReader(tabId);
    return kept;
  }
  if (message.type === 'may-sell') {
    await putReader(tabId, documentId, url);
    return null;
  }
  if (message.type === 'rule') {
    if (message.ready) await readAgain(tabId, incognito);
    return ruleFor(url);
  }
  const { reading } = message;
  // Where we asked, who asked goes on from here.
  if (!deliver(tabId, reading)) {
    await takeReading(tabId, reading, incognito);
    await pushHeadline(tabId);
  }
  // Read without what the person taught of this shop: its reader is not there yet.
  if (reading.taught === undefined && (await ruleFor(url))) await putTaughtReader(tabId);
  return null;
}

/** Reads a tab again, as if it had told of its reading itself. */
export async function readAgain(tabId: number, incognito: boolean): Promise<void> {
  const reading = await askContentScript(tabId);
  if (!reading || reading === 'held') return;
  await takeReading(tabId, reading, incognito);
  await pushHeadline(tabId);
}

/** Answers one message; what is not of the agreed shape gets an error, never silence and never an exception. */
export async function receive(message: unknown, sender: Sender): Promise<Reply<unknown>> {
  try {
    if (isOurPage(sender)) {
      const checked = v.safeParse(fromPageSchema, message);
      if (checked.success) return { ok: true, value: await answerPage(checked.output) };
      return { ok: false, error: 'unknown message' };
    }
    const admitted = admit(message, sender, performance.now());
    if (!admitted.message) {
      const { refused, tabId, incognito = false } = admitted;
      if (refused === TOO_OFTEN && tabId !== undefined) readLater(tabId, () => readAgain(tabId, incognito));
      return { ok: false, error: refused };
    }
    return { ok: true, value: await answerTab(admitted) };
  } catch (reason) {
    return { ok: false, error: reason instanceof Error ? reason.message : String(reason) };
  }
}
