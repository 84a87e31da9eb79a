/** What the popup asks before anything is drawn: the answer is on its way while the frame appears. */
import type { TabState } from '../contracts/answer';
import { ask } from '../messaging/ask';
import { tabIdToShow } from './tab-id';

export interface Opening {
  /** Null where there is no tab to speak of. */
  tabId: Promise<number | null>;
  /** Rejects where the worker could not answer. */
  state: Promise<TabState>;
}

/** Finds the tab and asks the worker about it. */
export function openTab(): Opening {
  const tabId = tabIdToShow();
  const state = tabId.then((id): TabState | Promise<TabState> =>
    id === null ? { state: 'forbidden' } : ask({ type: 'ask', tabId: id }),
  );
  // Whoever shows it says what went wrong; until then it is nobody's unhandled rejection.
  state.catch(() => undefined);
  return { tabId, state };
}
