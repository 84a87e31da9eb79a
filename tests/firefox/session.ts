/** A real Firefox with the packaged extension in it, behind a proxy that serves our pages and records the rest. */
import { cp, rm } from 'node:fs/promises';
import { inject } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import type { TabState } from '../../src/contracts/answer';
import type { FromPage, Replies, Reply } from '../../src/messaging/messages';
import { type RecordingProxy, recordingProxy } from '../../tools/browser/recording-proxy';
import type { Firefox } from '../../tools/firefox/firefox';
import { launchFirefox, newProfile } from '../../tools/firefox/launch';
import { ADDON_ID, ADDON_UUID } from '../../tools/firefox/profile';

const TOOLBAR_CLICK = `
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(arguments[0]);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

const OLDEST = manifest.browser_specific_settings.gecko.strict_min_version;

export const ownPage = (path: string) => `moz-extension://${ADDON_UUID}/${path}`;

export class Session {
  readonly proxy: RecordingProxy;
  readonly #path: string;
  readonly #profile: string;
  readonly #package: string;
  /** The browser; another one after `restart`. */
  firefox: Firefox;
  /** Handle of a tab with the extension's options page: speaks to the worker. */
  desk = '';

  private constructor(path: string, profile: string, pack: string, proxy: RecordingProxy, firefox: Firefox) {
    this.#path = path;
    this.#profile = profile;
    this.#package = pack;
    this.proxy = proxy;
    this.firefox = firefox;
  }

  /** @param under folder for the profile, where it is to lie on a file system of its own. */
  static async start(path: string, under?: string): Promise<Session> {
    const prepared = inject('prepared');
    if (!prepared) throw new Error('there is no Firefox');
    const proxy = await recordingProxy();
    const profile = await newProfile(under);
    // A small disk is to be filled by what is kept, not by what Firefox makes for itself.
    if (!under) await cp(prepared.profile, profile, { recursive: true });
    return new Session(
      path,
      profile,
      prepared.package,
      proxy,
      await launchFirefox(path, profile, { proxyPort: proxy.port }),
    );
  }

  /** Installs the packaged file, for good where this Firefox takes unsigned ones, else for this run. */
  async install(): Promise<'for good' | 'for this run'> {
    const xpi = this.#package;
    // One that is older than the manifest asks for looks for an update that suits it, and waits for ever.
    const isOld = Number.parseInt(this.firefox.version, 10) < Number.parseInt(OLDEST, 10);
    const forGood = !isOld && (await this.firefox.install(xpi, false).catch(() => null)) !== null;
    if (forGood) return 'for good';
    await this.firefox.install(xpi, true);
    return 'for this run';
  }

  /** Turns to the options page, opening it where there is none yet. */
  async atDesk(): Promise<void> {
    if (this.desk) return this.firefox.turnTo(this.desk);
    this.desk = await this.firefox.newTab();
    await this.firefox.navigate(ownPage('src/options/options.html'));
    await this.firefox.until('the options page', () =>
      this.firefox.run('return Boolean(browser.runtime.id)'),
    );
  }

  /** Sends the worker a message as a page of ours; throws its error. */
  async ask<K extends FromPage['type']>(message: Extract<FromPage, { type: K }>): Promise<Replies[K]> {
    await this.atDesk();
    const reply = await this.firefox.run<Reply<Replies[K]>>(
      'return browser.runtime.sendMessage(arguments[0])',
      message,
    );
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  }

  /** The newest tab's id, in the extension's own count. */
  async newestTab(): Promise<number> {
    await this.atDesk();
    return this.firefox.run('return Math.max(...(await browser.tabs.query({})).map(({ id }) => id))');
  }

  /** Serves a body under this address and opens it in a new tab; returns the tab's handle and id. */
  async visit(url: string, body: string): Promise<{ handle: string; tabId: number }> {
    this.proxy.serve(url, body);
    await this.atDesk(); // opened before the shop's tab, which is to be the newest
    const handle = await this.firefox.newTab();
    await this.firefox.navigate(url);
    return { handle, tabId: await this.newestTab() };
  }

  /** What the worker has to show of a tab, once it holds an answer. */
  async answerOf(tabId: number): Promise<Extract<TabState, { state: 'answer' }>['answer']> {
    return this.firefox.until('an answer', async () => {
      const state = await this.ask({ type: 'ask', tabId });
      return state.state === 'answer' ? state.answer : null;
    });
  }

  /**
   * Clicks the extension's button in the toolbar, with this tab in front, and waits until the real popup that hangs
   * from it holds these words; leaves it open and returns all it says.
   */
  async openPopup(handle: string, words: string): Promise<string> {
    await this.atDesk();
    await this.firefox.turnTo(handle);
    await this.firefox.runInBrowser(TOOLBAR_CLICK, ADDON_ID);
    await this.firefox.turnTo(this.desk, false);
    return this.firefox.until(`“${words}” in the popup`, () =>
      this.inPopup<string | null>(
        `const text = popup?.document.body.innerText ?? '';
         return text.includes(arguments[0]) ? text : null;`,
        words,
      ),
    );
  }

  /** Runs the body of an async function with \`popup\`, the window of the popup that is open; undefined where none is. */
  inPopup<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.firefox.run<T>(
      `const [popup] = browser.extension.getViews({ type: 'popup' }); ${body}`,
      ...args,
    );
  }

  /** Left open, the next click would only close it. */
  async closePopup(): Promise<void> {
    await this.inPopup('popup?.close()');
  }

  /** The popup's words by a click on the button, closed again. */
  async clickButton(handle: string, words: string): Promise<string> {
    const text = await this.openPopup(handle, words);
    await this.closePopup();
    return text;
  }

  /** Ends Firefox and starts it anew with the same profile. */
  async restart(): Promise<void> {
    await this.firefox.quit();
    this.desk = '';
    this.firefox = await launchFirefox(this.#path, this.#profile, { proxyPort: this.proxy.port });
  }

  async end(): Promise<void> {
    await this.firefox.quit();
    await this.proxy.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
