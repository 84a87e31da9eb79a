/**
 * A browser that nobody is attached to but in one page of the extension's: what Chromium leaves out while somebody watches
 * (pages made ready unseen) happens there. Spoken to over a pipe: its own protocol, one JSON text after another.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from './find';

interface Said {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}
interface Target {
  type: string;
  url: string;
}

export interface Unattached {
  /** Opens an address in a tab of its own, which nobody is attached to. */
  open(url: string): Promise<void>;
  /** Works an expression out in the extension's options page and waits for what it promises. */
  inDesk<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** Asks over the browser's pipe; answers come in any order. */
function speak(browser: ChildProcess) {
  const [, , , into, out] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (said: Said) => void>();
  let text = '';
  let last = 0;
  out.setEncoding('utf8').on('data', (piece: string) => {
    const parts = (text + piece).split('\0');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const said = JSON.parse(part) as Said;
      waiting.get(said.id ?? 0)?.(said);
      waiting.delete(said.id ?? 0);
    }
  });
  return (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
      );
      into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}

/** Starts a browser with the extension in this folder and its options page open. */
export async function launchUnattached(dist: string): Promise<Unattached> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-unattached-'));
  const browser = spawn(
    findBrowser(),
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const send = speak(browser);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
  let origin: string | undefined;
  while (!origin) {
    const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: Target[] };
    const ours = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && /^chrome-extension:/.test(url),
    );
    origin = ours && new URL('/', ours.url).href;
    await pause();
  }
  const { targetId } = await send('Target.createTarget', { url: `${origin}src/options/options.html` });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const inDesk = async <T>(expression: string): Promise<T> => {
    const given = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await send('Runtime.evaluate', given, sessionId as string)) as {
      result: { value: T };
      exceptionDetails?: object;
    };
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
  // As `openDesk`: the worker has registered the content script for the allowed sites.
  while (!(await inDesk<number>('chrome.scripting?.getRegisteredContentScripts().then((all) => all.length)')))
    await pause();
  return {
    open: async (url) => void (await send('Target.createTarget', { url })),
    inDesk,
    async close() {
      await send('Browser.close').catch(() => undefined);
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
