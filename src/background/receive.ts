/** Every message comes in here: checked against its schema and its sender, then handed on. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type FromContent,
  fromContentSchema,
  fromPageSchema,
  type Headline,
  type Reply,
} from '../messaging/messages';
import { answerPage } from './answer-page';
import { headlineOfTab, pushHeadline } from './tabs/headline';
import { takeReading } from './tabs/tab-answers';

type Sender = browser.Runtime.MessageSender;

/** Whether a page of ours speaks; a content script speaks under its web page's address. */
function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && Boolean(sender.url?.startsWith(browser.runtime.getURL('')));
}

function isOurContentScript(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0;
}

/** A script in a page speaks of that page only: one that was taken over cannot speak for another shop. */
function isOfItsPage(message: FromContent, { url = '' }: Sender): boolean {
  if (message.type !== 'reading') return true;
  const { reading } = message;
  return URL.canParse(url) && URL.canParse(reading.url) && new URL(url).host === new URL(reading.url).host;
}

/** A script in a page learns of its own tab's headline and of nothing else. */
async function answerContent(message: FromContent, sender: Sender): Promise<Headline | null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  if (message.type === 'headline') return headlineOfTab(tabId);
  await takeReading(tabId, message.reading, sender.tab?.incognito ?? false);
  await pushHeadline(tabId);
  return null;
}

/** Answers one message; what is not of the agreed shape gets an error, never silence and never an exception. */
export async function receive(message: unknown, sender: Sender): Promise<Reply<unknown>> {
  try {
    if (isOurPage(sender)) {
      const checked = v.safeParse(fromPageSchema, message);
      if (checked.success) return { ok: true, value: await answerPage(checked.output) };
      return { ok: false, error: 'unknown message' };
    }
    if (isOurContentScript(sender)) {
      const checked = v.safeParse(fromContentSchema, message);
      if (!checked.success) return { ok: false, error: 'unknown message' };
      if (!isOfItsPage(checked.output, sender)) return { ok: false, error: 'of another page' };
      return { ok: true, value: await answerContent(checked.output, sender) };
    }
    return { ok: false, error: 'unknown sender' };
  } catch (reason) {
    return { ok: false, error: reason instanceof Error ? reason.message : String(reason) };
  }
}
