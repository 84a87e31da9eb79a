/**
 * Has one of the extension's pages speak another language than its browser: its messages and its tag, which numbers and
 * names of countries follow, are as they are where the browser itself speaks it. Which of the messages a browser takes for
 * which language is its own doing: `languages.test.ts` has browsers of their own for that.
 */
import type { Page } from '@playwright/test';

export type Messages = Record<string, { message: string }>;

/** From the page's next loading on. @param tag BCP 47. */
export async function speak(page: Page, tag: string, messages: Messages): Promise<void> {
  await page.addInitScript(
    ({ tag, messages }) => {
      const i18n = {
        getUILanguage: () => tag,
        getMessage: (key: string, values: string | readonly string[] = []) =>
          (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => [values].flat()[Number(at) - 1] ?? ''),
      };
      // Pages ask the browser through either name.
      for (const name of ['browser', 'chrome']) {
        const api = (globalThis as unknown as Record<string, { i18n?: object } | undefined>)[name];
        if (api?.i18n) Object.assign(api.i18n, i18n);
      }
    },
    { tag, messages },
  );
}
