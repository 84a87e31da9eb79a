/** Chromium's own page of extensions: an unpacked one is loaded anew only in developer mode, which it switches on. */
import type { Page } from 'playwright';
import type { Extension } from '../browser/launch';

// As text, because this private interface of the browser's own page has no types.
const DEVELOPER_MODE = 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })';

export async function openExtensionManager(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(DEVELOPER_MODE);
  return page;
}

/** Loads the extension anew from its folder; rejects where its files are broken. */
export async function reloadExtension(manager: Page, id: string): Promise<void> {
  await manager.evaluate(
    `chrome.developerPrivate.reload('${id}', { failQuietly: false }).then(() => undefined)`,
  );
}
