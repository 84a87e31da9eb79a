/** What we put over a shop's page: switched on and off as in the options, and what of it the page can see. */
import type { Shop } from './whence';

/** Resolves once its script is registered, or no longer is. */
export const switchTo = (shop: Shop, what: 'marker' | 'lists', isOn: boolean): Promise<void> =>
  shop.desk.evaluate(
    async ([name, on]) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), [name]: on } });
      const wanted = () =>
        chrome.scripting
          .getRegisteredContentScripts()
          .then((scripts) => scripts.some(({ id }) => id === name) === on);
      while (!(await wanted())) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    [what, isOn] as const,
  );

/** Everything that stands beside head and body, they among it. */
export const extras = (shop: Shop): Promise<string[]> =>
  shop.tab.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName));
