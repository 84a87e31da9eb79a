/**
 * A browser with the extension, spoken to over a pipe in its own protocol (one JSON text after another): nothing is asked
 * of it, watched or made up in it but what somebody here says. Playwright does much of all three for each page.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from './find';
import { switches } from './switches';

interface Said {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: object;
  error?: { message: string };
}
interface Target {
  type: string;
  url: string;
}
interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** One tab or page that we are attached to. */
export interface Session {
  targetId: string;
  /** Throws with the browser's own words where it refuses. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  on(method: string, take: (params: never) => void): void;
  /** Works an expression out there and waits for what it promises; throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
}

export interface Piped {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** Opens an address in a new tab that nobody is attached to; its id as a target. */
  open(url: string): Promise<string>;
  /** The target whose address is this, or passes; throws where there is none. */
  targetAt(url: string | RegExp): Promise<string>;
  attach(targetId: string): Promise<Session>;
  /** Opens one of the extension's own pages, once it may speak to the worker. */
  openOwn(path: string): Promise<Session>;
  close(): Promise<void>;
}

const PAUSE_MS = 50;
/** Generous: only what never comes is given up. */
const WAIT_MS = 120_000;

/** A browser that does not end by then is ended. */
const CLOSE_MS = 30_000;
const EXTENSION = 'chrome-extension:';

/** Asks again and again until there is something; throws `orElse` where it never comes. */
async function patiently<T>(ask: () => Promise<T | undefined>, orElse: string): Promise<T> {
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; ) {
    const found = await ask();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(orElse);
}

/** Asks over the browser's pipe; answers come in any order. Once it has ended every question fails. */
class Line {
  readonly #into: Writable;
  readonly #waiting = new Map<number, { resolve(result: object): void; reject(reason: Error): void }>();
  readonly #takers = new Map<string, (params: never) => void>();
  #text = '';
  #last = 0;
  #hasEnded = false;

  constructor(browser: ChildProcess) {
    const [, , , into, out] = browser.stdio as unknown as [null, null, null, Writable, Readable];
    this.#into = into;
    // It may hang up first: then it has ended, which is heard of below.
    into.on('error', () => undefined);
    out.setEncoding('utf8').on('data', (piece: string) => this.#hear(piece));
    browser.once('exit', () => this.#end());
    browser.once('error', () => this.#end());
  }

  send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    if (this.#hasEnded) return Promise.reject(new Error(`${method}: the browser has ended`));
    return new Promise<T>((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, {
        resolve: resolve as (result: object) => void,
        reject: ({ message }) => reject(new Error(`${method}: ${message}`)),
      });
      this.#into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  on(method: string, sessionId: string, take: (params: never) => void): void {
    this.#takers.set(`${sessionId} ${method}`, take);
  }

  #hear(piece: string): void {
    const parts = (this.#text + piece).split('\0');
    this.#text = parts.pop() ?? '';
    for (const part of parts) this.#take(JSON.parse(part) as Said);
  }

  #take({ id, sessionId = '', method, params, result = {}, error }: Said): void {
    if (id === undefined) this.#takers.get(`${sessionId} ${method}`)?.(params as never);
    if (id === undefined) return;
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  #end(): void {
    this.#hasEnded = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the browser has ended'));
    this.#waiting.clear();
  }
}

function sessionOn(line: Line, targetId: string, sessionId: string): Session {
  const send = <T>(method: string, params?: object) => line.send<T>(method, params, sessionId);
  return {
    targetId,
    send,
    on: (method, take) => line.on(method, sessionId, take),
    async evaluate<T>(expression: string) {
      const given = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', given);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}

export interface PipedOptions {
  /** Folder of the unpacked extension. */
  dist: string;
  /** As of `switches`. */
  processes?: number;
  /** Keep the profile here instead of a throw-away one. */
  profile?: string;
  /** More of the browser's own switches. */
  more?: string[];
}

/** Starts a browser without a window, with the extension in it once its worker runs. Throws where none comes. */
export async function startPiped({
  dist,
  processes,
  profile: kept,
  more = [],
}: PipedOptions): Promise<Piped> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'whence-piped-')));
  const own = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`];
  const browser = spawn(
    findBrowser(),
    [...switches({ dist, language: 'en-US', processes }), ...own, ...more, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, LANGUAGE: 'en_US' } },
  );
  const ended = new Promise((resolve) => browser.once('exit', resolve).once('error', resolve));
  const line = new Line(browser);
  const targets = async () =>
    (await line.send<{ targetInfos: (Target & { targetId: string })[] }>('Target.getTargets')).targetInfos;
  const close = async () => {
    const stuck = setTimeout(() => browser.kill('SIGKILL'), CLOSE_MS);
    await line.send('Browser.close').catch(() => undefined);
    await ended;
    clearTimeout(stuck);
    if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const open = async (url: string) =>
    (await line.send<{ targetId: string }>('Target.createTarget', { url })).targetId;
  const attach = async (targetId: string) => {
    const given = { targetId, flatten: true };
    const { sessionId } = await line.send<{ sessionId: string }>('Target.attachToTarget', given);
    return sessionOn(line, targetId, sessionId);
  };
  const extensionUrl = async () =>
    (await targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith(EXTENSION))?.url;
  try {
    const worker = await patiently(extensionUrl, 'the extension did not start');
    return {
      send: (method, params) => line.send(method, params),
      open,
      async targetAt(url) {
        const isIt = (one: Target) => (typeof url === 'string' ? one.url === url : url.test(one.url));
        const target = (await targets()).find(isIt);
        if (!target) throw new Error(`no page shows ${url}`);
        return target.targetId;
      },
      attach,
      async openOwn(path) {
        const page = await attach(await open(new URL(`/${path}`, worker).href));
        const maySpeak = () => page.evaluate<boolean>('Boolean(globalThis.chrome?.runtime?.onMessage)');
        await patiently(maySpeak, `${path} did not open`);
        return page;
      },
      close,
    };
  } catch (reason) {
    await close();
    throw reason;
  }
}
