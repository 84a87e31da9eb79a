/** The popup as the toolbar's button opens it: the browser's own small window, reached over the debugging protocol. */
import type { Page } from 'playwright';
import type { Extension } from './launch';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

export interface TruePopup {
  /** What an expression comes to in the popup, promises awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG of what the small window shows, as base64. */
  screenshot(): Promise<string>;
  close(): Promise<void>;
}

const WAIT_MS = 100;
const TRIES = 100;
/** A common window. One page's size in a test becomes the whole window's, which gives its popup no more room than that. */
const WINDOW = { width: 1280, height: 800 };

/**
 * Has the browser open the popup for the tab in front. Playwright makes no page of it, so it is spoken to directly.
 * The window is a common one then, whatever size a page was looked at before.
 * @param beside any page: its connection is used.
 */
export async function openTruePopup(extension: Extension, beside: Page): Promise<TruePopup> {
  const session = await extension.context.newCDPSession(beside);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: WINDOW });
  const worker = extension.context.serviceWorkers()[0] ?? extension.worker;
  await worker.evaluate(() => chrome.action.openPopup());
  let target: TargetInfo | undefined;
  for (let tries = 0; !target && tries < TRIES; tries++) {
    const { targetInfos } = await session.send('Target.getTargets');
    target = targetInfos.find(({ url }) => url.includes('/src/popup/popup.html') && !url.includes('?'));
    if (!target) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  if (!target) throw new Error('the browser opened no popup');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let last = 0;
  const waiting = new Map<number, (answer: { result?: never; error?: { message: string } }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message);
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++last;
    const answered = new Promise<{ result?: T; error?: { message: string } }>((resolve) => {
      waiting.set(id, resolve as never);
    });
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error || !result) throw new Error(error?.message ?? 'no answer');
    return result;
  };
  return {
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await send<{ result: { value: T }; exceptionDetails?: object }>(
        'Runtime.evaluate',
        { expression, awaitPromise: true, returnByValue: true },
      );
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
    screenshot: async () => (await send<{ data: string }>('Page.captureScreenshot')).data,
    async close() {
      await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await session.detach();
    },
  };
}
