/**
 * Stands beside the content script on pages of a shop that the person taught, in the same world, and nowhere else: it
 * asks for its shop's rule and lends the content script a reader for it.
 */
import browser from 'webextension-polyfill';
import type { TaughtReader } from '../content/read';
import type { ShopRule } from '../contracts/shop-rule';
import type { FromContent, Reply } from '../messaging/messages';
import { quoteByRule } from './quote-by-rule';

const world = globalThis as typeof globalThis & { whenceTaught?: TaughtReader | undefined };

const say = (message: FromContent) => browser.runtime.sendMessage(message);

async function start(): Promise<void> {
  const { ok, value: rule } = (await say({ type: 'rule', ready: false })) as Reply<ShopRule | null> & {
    value: ShopRule | null;
  };
  if (!ok) return;
  world.whenceTaught = rule ? (document, builder) => quoteByRule(rule, document, builder) : undefined;
  await say({ type: 'rule', ready: true });
}

if (window.top === window) start().catch(() => undefined); // the extension was updated under this page
