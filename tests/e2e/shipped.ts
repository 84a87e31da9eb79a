/** The extension exactly as shipped, in a Chromium whose only way out is a proxy that records every attempt. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtExtension } from '../../tools/browser/built';
import { type Extension, launch } from '../../tools/browser/launch';
import { type NetworkUse, networkUse } from '../../tools/browser/net-log';
import { type RecordingProxy, recordingProxy } from '../../tools/browser/recording-proxy';

/** One of the shops that the manifest names. */
export const NAMED_SHOP = 'http://www.otto.de/p/shirt';

export interface Shipped {
  extension: Extension;
  proxy: RecordingProxy;
  /** Folder of the built extension. */
  dist: string;
  /** Serves this body under the address and opens it in a tab of its own. */
  visit(url: string, body: string): Promise<{ tab: Page; tabId: number }>;
  /** Closes the browser and returns all that its own log saw of the network. */
  end(): Promise<NetworkUse>;
}

export async function startShipped(): Promise<Shipped> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-shipped-'));
  const netLog = join(folder, 'net-log.json');
  const dist = await builtExtension('chrome');
  const proxy = await recordingProxy();
  const extension = await launch({ dist, proxyPort: proxy.port, netLog });
  return {
    extension,
    proxy,
    dist,
    async visit(url, body) {
      proxy.serve(url, body);
      const tab = await extension.context.newPage();
      await tab.goto(url);
      const tabId = await extension.worker.evaluate(
        async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1,
      );
      return { tab, tabId };
    },
    async end() {
      await extension.close();
      await proxy.close();
      const use = await networkUse(netLog);
      await rm(folder, { recursive: true, force: true });
      return use;
    },
  };
}

/** The built manifest. */
export async function builtManifest(dist: string): Promise<chrome.runtime.ManifestV3> {
  return JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
}
