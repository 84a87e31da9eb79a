/** The two browsers that `npm run dev` can show the extension in, each with its own way to load it anew. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay } from '../browser/display';
import { launch } from '../browser/launch';
import type { Engine } from '../build/engine-manifest';
import { findFirefox } from '../firefox/find';
import { launchFirefox } from '../firefox/launch';
import { openExtensionManager, reloadExtension } from './extension-manager';

export interface DevBrowser {
  /** Loads the newly built extension and the open web pages anew. */
  reload(): Promise<void>;
  /** Resolves when the person closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

async function chromium(dist: string): Promise<DevBrowser> {
  const extension = await launch({ dist, headless: !hasDisplay() });
  const { context, id, close } = extension;
  const manager = await openExtensionManager(extension);
  return {
    async reload() {
      await reloadExtension(manager, id);
      const pages = context.pages().filter((page) => /^https?:/.test(page.url()));
      await Promise.allSettled(pages.map((page) => page.reload({ waitUntil: 'commit' })));
    },
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    close,
  };
}

async function firefox(dist: string): Promise<DevBrowser> {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox found; WHENCE_FIREFOX may name one.');
  const profile = await mkdtemp(join(tmpdir(), 'whence-dev-'));
  const browser = await launchFirefox(path, profile, { headless: !hasDisplay() });
  await browser.install(dist);
  return {
    async reload() {
      await browser.install(dist); // over the installed one: the same as "Reload" in about:debugging
      await browser.reload();
    },
    closed: browser.ended,
    async close() {
      await browser.quit();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const devBrowsers: Record<Engine, (dist: string) => Promise<DevBrowser>> = {
  chrome: chromium,
  firefox,
};
