/**
 * Lets the person point at what stands where on a shop's page: a question each, then the rule goes to the worker. Put
 * into a tab when asked for, and gone when done.
 */
import browser from 'webextension-polyfill';
import type { ShopRule } from '../contracts/shop-rule';
import type { FromContent, Reply, TaughtReply } from '../messaging/messages';
import { type Key, t } from '../ui/words';
import { createPanel } from './panel';
import { pointing } from './pointing';
import { FACTS, ruleFor, type TaughtFact } from './rule-from';

const RUNNING = 'whenceTeaches';
const world = globalThis as typeof globalThis & { [RUNNING]?: boolean };

const QUESTIONS: Record<TaughtFact, Key> = {
  title: 'teachTitle',
  price: 'teachPrice',
  origin: 'teachOrigin',
  breadcrumb: 'teachBreadcrumb',
};

function start(): void {
  const panel = createPanel();
  const life = new AbortController();
  const rule: Partial<ShopRule> = {};
  const host = location.hostname.replace(/^www\./, '');
  let at = 0;

  const end = () => {
    pointer.stop();
    life.abort();
    panel.remove();
    world[RUNNING] = false;
  };
  const close = { label: t('teachClose'), isMain: true, choose: end };
  const keep = async () => {
    pointer.stop();
    panel.frame(null);
    panel.shield.remove();
    panel.wait();
    const message = { type: 'taught', rule: { ...rule, host } as ShopRule } satisfies FromContent;
    const reply = (await browser.runtime.sendMessage(message).catch(() => undefined)) as
      | Reply<TaughtReply>
      | undefined;
    const isKept = reply?.ok && reply.value === 'kept';
    panel.say({ question: t(isKept ? 'teachDone' : 'notSaved'), choices: [close] });
  };
  const next = () => {
    at++;
    if (at < FACTS.length) ask();
    else void keep();
  };
  const take = (element: Element | null) => {
    const fact = FACTS[at];
    const part = element && fact && ruleFor(fact, element);
    if (!part) return ask(t('teachNoSign'));
    Object.assign(rule, part);
    next();
  };
  /** @param trouble why the last answer was not taken. */
  const ask = (trouble?: string) => {
    const fact = FACTS[at];
    if (!fact) return;
    const skip = { label: t('teachSkip'), choose: next };
    panel.say({
      question: `${at + 1}/${FACTS.length} ${t(QUESTIONS[fact])}`,
      hint: trouble ?? t('teachKeys'),
      choices: [
        { label: t('teachTake'), isMain: true, choose: () => take(pointer.element) },
        // A page without the product's name is no product page.
        ...(fact === 'title' ? [] : [skip]),
        { label: t('cancel'), choose: end },
      ],
    });
    if (!trouble) pointer.begin(fact);
  };
  const pointer = pointing(panel, take);
  addEventListener('keydown', ({ key, isTrusted }) => isTrusted && key === 'Escape' && end(), {
    signal: life.signal,
    capture: true,
  });
  ask();
}

if (window.top === window && !world[RUNNING]) {
  world[RUNNING] = true;
  start();
}
