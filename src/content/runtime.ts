/**
 * The browser's messages to and from a content script, typed as webextension-polyfill types them. The polyfill itself
 * stays out of the page: both engines give promises here, and three kilobytes less run on every product page.
 */
import type { Browser } from 'webextension-polyfill';

interface Engine {
  browser?: Browser;
  chrome?: Browser;
}
const engine = globalThis as typeof globalThis & Engine;

const runtime = (engine.browser ?? engine.chrome)?.runtime;

/** Sends a message to the worker; rejects where the extension was updated or removed under this page. */
export async function send(message: object): Promise<unknown> {
  return (runtime as Browser['runtime']).sendMessage(message); // throws, and so rejects, where there is none
}

/** Whether the extension was updated or removed under this page: the browser takes the id away. */
export const isOrphan = (): boolean => !runtime?.id;

/** Answers each message that `answer` has something to say to; the others are left to nobody. */
export function listen(answer: (message: unknown) => Promise<unknown> | undefined): void {
  // Chromium takes an answer that comes later only by the callback and `true`; Firefox takes it too.
  runtime?.onMessage.addListener(((message: unknown, _sender: unknown, respond: (value: unknown) => void) => {
    const answering = answer(message);
    if (!answering) return undefined;
    answering.then(respond, () => respond(undefined));
    return true;
  }) as Parameters<typeof runtime.onMessage.addListener>[0]);
}
