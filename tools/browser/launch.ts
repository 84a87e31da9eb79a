/** Starts a real browser with the built extension in it. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { findBrowser } from './find';
import { openerIn, pageIn } from './open-page';
import { switches } from './switches';

/** The page that a first start shows; the small extensions of the benches have none. */
const WELCOME = 'src/welcome/welcome.html';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  dist: string;
  headless?: boolean;
  /** BCP 47 language of the browser's own words: picks the extension's `_locales`. */
  language?: string;
  /** Keep the profile here instead of a throw-away one. */
  profile?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Port of a proxy on this machine: then it is the only way out of the browser. */
  proxyPort?: number;
  /** File for the browser's own log of every request, look-up and socket. */
  netLog?: string;
}

export interface Extension {
  context: BrowserContext;
  id: string;
  worker: Worker;
  /** The empty tab that the browser starts with, until somebody takes it for their own. */
  empty: Page | undefined;
  /** Opens one of the extension's own pages in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function launch(options: LaunchOptions): Promise<Extension> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'whence-profile-')));
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    locale: language,
    ...(options.proxyPort && {
      proxy: { server: `http://127.0.0.1:${options.proxyPort}`, bypass: '<-loopback>' },
    }),
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      ...switches({ dist: options.dist, language }),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  // A browser that has it for the first time shows the welcome page, which brings itself to the front: what is opened
  // later stays before it. A page behind another is drawn once a second, and whoever waits for it waits long.
  if (!options.profile && existsSync(join(options.dist, WELCOME)))
    await pageIn(context, WELCOME, (page) => page.url().endsWith(WELCOME));
  return {
    context,
    id,
    worker,
    empty: context.pages().find((page) => page.url() === 'about:blank'),
    open: openerIn(context, id),
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
