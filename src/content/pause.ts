/** Lets the page have its turn: the browser's own way where it has one, else a message to ourselves. */
type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Never a timer: browsers slow those down in hidden tabs and by nesting. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
