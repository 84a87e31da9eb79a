/** One bare pass over a page's text, as cold as a content script's: in a world of its own, new in this document. */
import type { CDPSession, Page } from 'playwright';

/** Passes that a warm figure is averaged over: one alone is shorter than the browser's clock can tell. */
const PASSES = 20;

const SOURCE = `(() => {
  const pass = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let total = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) total += node.nodeValue.length;
    return total;
  };
  const started = performance.now();
  pass();
  const firstMs = performance.now() - started;
  const again = performance.now();
  for (let n = 0; n < ${PASSES}; n++) pass();
  return { firstMs, againMs: (performance.now() - again) / ${PASSES} };
})()`;

export interface BarePass {
  /** The first pass in a new world: every node is met for the first time, the code is not compiled. */
  firstMs: number;
  /** A pass after that, averaged over many. */
  againMs: number;
}

/** A new isolated world in the tab's document; for code that the page's own policy would not let in. */
export async function newWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench ${Math.random()}`,
  });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
}

export async function barePass(tab: Page): Promise<BarePass> {
  const session = await tab.context().newCDPSession(tab);
  try {
    return (await (
      await newWorld(session)
    )(SOURCE)) as BarePass;
  } finally {
    await session.detach();
  }
}
