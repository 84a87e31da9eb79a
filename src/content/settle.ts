/** Tells when a page that changed has come to rest, without polling. */

/** Still for so long, it has settled. */
const SETTLE_MS = 200;
/** A page with a clock or a slide show never rests; it is looked at all the same. */
const RESTLESS_MS = 1500;

/** Calls back after changes have stopped, or now and then while they never do, until the signal is aborted. */
export function whenSettled(document: Document, signal: AbortSignal, settled: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change was that has not been told of; 0 where all have. */
  let since = 0;
  const observer = new MutationObserver((changes) => {
    // What we lay over a page stands beside its body: nothing that is read has changed.
    if (changes.every((change) => (change.addedNodes[0] as Element | undefined)?.matches?.('html>div')))
      return;
    const now = performance.now();
    since ||= now;
    if (now - since > RESTLESS_MS) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      since = 0;
      settled();
    }, SETTLE_MS);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    // What shops change when a variant is chosen without new text.
    attributeFilter: ['content', 'value', 'hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
