/** A Firefox under remote control: tabs, scripts, clicks, and the browser's own window for its prompts. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Marionette } from './marionette';

/** The key under which WebDriver wraps a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const WAIT_MS = 60_000;

interface Wrapped<T> {
  value: T;
}

export class Firefox {
  readonly #marionette: Marionette;
  readonly #quit: () => Promise<void>;
  /** "153.8.0" */
  readonly version: string;
  /** Resolves when the browser has ended, by whomever. */
  readonly ended: Promise<void>;

  constructor(marionette: Marionette, version: string, quit: () => Promise<void>, ended: Promise<void>) {
    this.#marionette = marionette;
    this.version = version;
    this.#quit = quit;
    this.ended = ended;
  }

  /** Installs an unpacked or zipped extension for this run only; returns its id. */
  async install(path: string, temporary = true): Promise<string> {
    const reply = await this.#marionette.send('Addon:Install', { path, temporary });
    return typeof reply === 'string' ? reply : (reply as Wrapped<string>).value;
  }

  async navigate(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#marionette.send('WebDriver:Refresh');
  }

  /** Opens a tab and turns to it; returns its handle. */
  async newTab(): Promise<string> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab' })) as {
      handle: string;
    };
    await this.turnTo(handle);
    return handle;
  }

  /** Turns to a tab; `focus` false = without bringing it to the front, so that what is open there stays open. */
  async turnTo(handle: string, focus = true): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  async handles(): Promise<string[]> {
    return (await this.#marionette.send('WebDriver:GetWindowHandles')) as string[];
  }

  async url(): Promise<string> {
    return ((await this.#marionette.send('WebDriver:GetCurrentURL')) as Wrapped<string>).value;
  }

  /** Runs the body of an async function in the page and returns its value; the page's own globals are seen. */
  async run<T>(body: string, ...args: unknown[]): Promise<T> {
    const reply = await this.#marionette.send('WebDriver:ExecuteScript', {
      script: `return (async function () { ${body} }).apply(null, arguments)`,
      args,
      sandbox: null, // the page's own world
    });
    return (reply as Wrapped<T>).value;
  }

  /** The same in the browser's own window, with its powers: for prompts and toolbar buttons. */
  async runInBrowser<T>(body: string, ...args: unknown[]): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.run<T>(body, ...args);
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Waits until the script's value is truthy and returns it; throws with the words given after a minute. */
  async until<T>(what: string, attempt: () => Promise<T>): Promise<NonNullable<T>> {
    const end = Date.now() + WAIT_MS;
    let last: unknown;
    while (Date.now() < end) {
      try {
        const value = await attempt();
        if (value) return value;
      } catch (reason) {
        last = reason;
      }
      await sleep(100);
    }
    throw new Error(`waited in vain: ${what}`, { cause: last });
  }

  /** Waits until the page's text holds these words. */
  async untilShown(words: string): Promise<string> {
    return this.until(`“${words}” on the page`, async () => {
      const text = await this.run<string>('return document.body ? document.body.innerText : ""');
      return text.includes(words) ? text : null;
    });
  }

  /** A real click, with the user activation that permission requests need. */
  async click(selector: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementClick', { id: await this.#element(selector) });
  }

  /** Presses the mouse on an element and lets go elsewhere, as who thinks better of it. */
  async holdAndLeave(selector: string): Promise<void> {
    const origin = { [ELEMENT]: await this.#element(selector) };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pause', duration: 300 },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 500 },
      { type: 'pointerMove', x: 2, y: 2, origin: 'viewport' },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** A real click at the middle of an element, whatever lies over it. */
  async clickAt(selector: string): Promise<void> {
    const at = await this.run<{ x: number; y: number }>(
      `const box = document.querySelector(arguments[0]).getBoundingClientRect();
       return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`,
      selector,
    );
    const actions = [
      { type: 'pointerMove', ...at, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Types into a field, as on a keyboard. */
  async type(selector: string, text: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementSendKeys', { id: await this.#element(selector), text });
  }

  /** A PNG of what the tab shows. */
  async screenshot(): Promise<Buffer> {
    const reply = await this.#marionette.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from((reply as Wrapped<string>).value, 'base64');
  }

  async quit(): Promise<void> {
    await this.#quit();
  }

  /** Reference of the first element that an XPath (`//…`) or a CSS selector finds. */
  async #element(selector: string): Promise<string> {
    const using = selector.startsWith('//') ? 'xpath' : 'css selector';
    return this.until(`an element ${selector}`, async () => {
      const reply = await this.#marionette.send('WebDriver:FindElement', { using, value: selector });
      return (reply as Wrapped<Record<string, string>>).value[ELEMENT];
    });
  }
}
