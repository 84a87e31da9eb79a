/** Lets the page have its turn: whatever it has waiting goes first, then our message to ourselves comes. */

/**
 * Never a timer: browsers slow those down in hidden tabs and by nesting. Never `scheduler.yield`: it would put us before
 * the page's own tasks, which then wait for the whole reading as if it had not been sliced.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
