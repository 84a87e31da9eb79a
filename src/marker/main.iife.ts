/** The mark on a shop's page. This script is there only while the person has the mark switched on. */
import browser from 'webextension-polyfill';
import type { FromContent, Headline, ToContent } from '../messaging/messages';
import { findPrice, wordsBox } from './find-price';
import { createMark, type Mark } from './mark';

const RUNNING = 'whenceMarks';
/** Without a scroll or a click, after which the mark's place is looked at anew. */
const CALM_MS = 150;

const isHeadline = (message: unknown): message is Extract<ToContent, { type: 'headline' }> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'headline';

function start(): void {
  let mark: Mark | null = null;
  let headline: Headline | null = null;
  let gone = false;

  let price: Element | null = null;
  const place = () => {
    if (!mark || !headline) return;
    const { priceAmount } = headline;
    const stands = price?.isConnected && price.getBoundingClientRect().height > 0;
    if (!stands) price = priceAmount === null ? null : findPrice(document, priceAmount);
    mark.place(price && wordsBox(price));
  };
  // The page may move the price at any time: once a frame at most, never while it is out of sight.
  let waiting = 0;
  const placeSoon = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(place);
  };
  // What was beside or under it may be elsewhere by now, a menu be opened over it: looked at once all is still.
  let calm: ReturnType<typeof setTimeout> | undefined;
  const placeWhenCalm = ({ type, target }: Event) => {
    // It moves with the page, not with a box of the page's that scrolls under it.
    if (type === 'scroll' && target !== document) mark?.hide();
    clearTimeout(calm);
    calm = setTimeout(placeSoon, CALM_MS);
  };
  const heard = ['scroll', 'click'];
  const sizes = new ResizeObserver(placeSoon);
  const stop = () => {
    gone = true;
    sizes.disconnect();
    clearTimeout(calm);
    for (const type of heard) removeEventListener(type, placeWhenCalm, true);
    mark?.remove();
    mark = null;
    browser.runtime.onMessage.removeListener(hear);
  };
  const show = (next: Headline | null) => {
    if (gone) return;
    headline = next;
    price = null;
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
  for (const type of heard) addEventListener(type, placeWhenCalm, { capture: true, passive: true });
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
