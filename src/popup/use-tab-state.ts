/** What the tab has to show, asked of the worker, renewed when the page changes; and the way to correct it. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { TabState } from '../contracts/answer';
import type { Correction } from '../contracts/correction';
import { ask } from '../messaging/ask';
import type { TabChanged } from '../messaging/messages';
import type { Opening } from './opening';

const isTabChanged = (message: unknown): message is TabChanged =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'tab-changed';

export interface TabView {
  tabId: number | null;
  state: TabState;
  /** @param wholeBreadcrumb its category holds for everything on the product's shelf in this shop. */
  correct(correction: Correction, wholeBreadcrumb?: boolean): void;
  /** Takes back the last thing that was said of the product. */
  undo(): void;
  askAgain(versus?: string[]): void;
}

/** @param opening what was asked as the popup opened. Of answers that overtake each other the last asked for stays. */
export function useTabState(opening: Opening): TabView {
  const [tabId, setTabId] = useState<number | null>(null);
  const [state, setState] = useState<TabState>({ state: 'loading' });
  /** Whether this opening of the popup has shown an answer: what follows is no other look-up. */
  const answered = useRef(false);
  const awaited = useRef<Promise<TabState> | null>(null);

  const show = useCallback((answer: Promise<TabState>) => {
    awaited.current = answer;
    const take = (found: TabState) => {
      // An answer that was overtaken is in the history as well.
      answered.current ||= found.state === 'answer';
      if (awaited.current === answer) setState(found);
    };
    answer.then(take, () => take({ state: 'failed' }));
  }, []);
  const askAgain = useCallback(
    (versus?: string[]) => {
      if (tabId === null) return;
      const asked = () => ask<'ask'>({ type: 'ask', tabId, versus, again: answered.current });
      // Before the first answer nobody knows whether this is a look-up still: a page must not be counted twice.
      const first = answered.current ? null : awaited.current;
      show(first ? first.then(asked, asked) : asked());
    },
    [tabId, show],
  );

  // Layout effects run at once; others wait for a frame to be painted.
  useLayoutEffect(() => {
    void opening.tabId.then(setTabId);
    show(opening.state);
  }, [opening, show]);
  useLayoutEffect(() => {
    const listener = (message: unknown): undefined => {
      if (isTabChanged(message) && message.tabId === tabId) askAgain();
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, [askAgain, tabId]);

  const correct = (correction: Correction, wholeBreadcrumb?: boolean) => {
    if (tabId !== null) show(ask({ type: 'correct', tabId, correction, wholeBreadcrumb }));
  };
  const undo = () => {
    if (tabId !== null) show(ask({ type: 'undo-correction', tabId }));
  };
  return { tabId, state, correct, undo, askAgain };
}
