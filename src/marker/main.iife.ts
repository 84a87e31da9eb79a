/** The mark on a shop's page. This script is there only while the person has the mark switched on. */
import browser from 'webextension-polyfill';
import type { FromContent, Headline, ToContent } from '../messaging/messages';
import { findPrice, wordsBox } from './find-price';
import { createMark, type Mark } from './mark';

const RUNNING = 'whenceMarks';

const isHeadline = (message: unknown): message is Extract<ToContent, { type: 'headline' }> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'headline';

function start(): void {
  let mark: Mark | null = null;
  let headline: Headline | null = null;
  let gone = false;

  const place = () => {
    if (!mark || !headline) return;
    const price = headline.priceAmount === null ? null : findPrice(document, headline.priceAmount);
    mark.place(price && wordsBox(price));
  };
  // The page may move the price at any time: once a frame at most, never while it is out of sight.
  let waiting = 0;
  const placeSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(placeSoon);
  const stop = () => {
    gone = true;
    sizes.disconnect();
    mark?.remove();
    mark = null;
    browser.runtime.onMessage.removeListener(hear);
  };
  const show = (next: Headline | null) => {
    if (gone) return;
    headline = next;
    if (!next) {
      mark?.remove();
      mark = null;
      return;
    }
    mark ??= createMark(stop);
    mark.show(next);
    placeSoon();
  };
  const hear = (message: unknown): undefined => {
    if (isHeadline(message)) show(message.headline);
  };

  browser.runtime.onMessage.addListener(hear);
  sizes.observe(document.documentElement);
  const question: FromContent = { type: 'headline' };
  browser.runtime.sendMessage(question).then((reply: unknown) => {
    const { ok, value } = reply as { ok: boolean; value?: Headline | null };
    show(ok && value ? value : null);
  }, stop);
}

const world = globalThis as typeof globalThis & { [RUNNING]?: boolean };
if (window.top === window && !world[RUNNING]) {
  world[RUNNING] = true;
  start();
}
