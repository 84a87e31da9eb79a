/** Typical figures on the cards of a shop's list. This script is there only while the person has them switched on. */
import { isPrivatePath } from '../vocabulary/private-path';
import { Figures } from './figures';
import { findCards } from './find-cards';
import { createLayer } from './layer';

const RUNNING = 'whenceLists';
/** A page that changes is looked at again once it has been still for so long, */
const STILL_MS = 400;
/** or has changed for so long, */
const RESTLESS_MS = 2000;
/** and after the worker has put us off. */
const LATER_MS = 6000;
/** The pointer may bring up buttons in a card. */
const POINTED_MS = 150;

/** @returns looks at the page again, as if nothing were known of it. */
function start(): () => void {
  const figures = new Figures();
  const layer = createLayer();
  let timer = 0;
  let changedAt: number | null = null;
  let isAsking = false;

  const soon = (ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(look, ms);
  };
  const changed = () => {
    if (isAsking) return;
    changedAt ??= performance.now();
    if (performance.now() - changedAt < RESTLESS_MS) soon(STILL_MS);
  };
  async function look(): Promise<void> {
    if (isAsking || document.hidden) return;
    isAsking = true;
    changedAt = null;
    try {
      const cards = findCards(document);
      const asked = await figures.ask(cards);
      layer.show(figures.of(cards), figures.rightToLeft);
      if (asked === 'more') soon(STILL_MS);
    } catch (reason) {
      // Off by now, or the extension was updated: nothing is left in the page. Put off: later.
      const isPutOff = reason instanceof Error && reason.message === 'too often';
      if (!isPutOff) layer.remove();
      else soon(LATER_MS);
    } finally {
      isAsking = false;
    }
  }

  let frame = 0;
  const placeSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => layer.place());
  };
  let pointed = 0;
  const pointedAt = ({ target }: Event) => {
    if (target instanceof Node) layer.renew(target);
    clearTimeout(pointed);
    pointed = window.setTimeout(placeSoon, POINTED_MS);
  };
  const passive = { passive: true, capture: true };
  window.addEventListener('scroll', placeSoon, passive);
  window.addEventListener('pointerover', pointedAt, passive);
  window.addEventListener('click', pointedAt, passive);
  new ResizeObserver(placeSoon).observe(document.documentElement);
  new MutationObserver(changed).observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  // The person may come back from the options.
  const afresh = () => {
    figures.forget();
    soon(0);
  };
  document.addEventListener('visibilitychange', afresh);
  soon(0);
  return afresh;
}

/** The worker runs this again in a page, or calls what is kept here, when the person has switched lists on or off. */
const world = globalThis as typeof globalThis & { [RUNNING]?: () => void };
if (window.top === window && !isPrivatePath(location.pathname)) {
  if (world[RUNNING]) world[RUNNING]();
  else world[RUNNING] = start();
}
