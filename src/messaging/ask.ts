/** How a page of ours asks the worker. Apart from the messages' schemas, which only the worker needs. */
import browser from 'webextension-polyfill';
import type { FromPage, Replies, Reply } from './messages';

/** Asks the worker; rejects with the worker's reason. */
export async function ask<K extends FromPage['type']>(
  message: Extract<FromPage, { type: K }>,
): Promise<Replies[K]> {
  const reply = (await browser.runtime.sendMessage(message)) as Reply<Replies[K]> | undefined;
  if (!reply) throw new Error('no reply');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
