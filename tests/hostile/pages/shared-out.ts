/** Every hostile page, and which browser gets which in `npm test`: each one has it there, both at night. */
import { isNightly } from '../../nightly';
import { alivePages } from './alive';
import { dataPages } from './data';
import type { HostilePage } from './hostile-page';
import { largePages } from './large';
import { wordPages } from './words';

export const everyPage: readonly HostilePage[] = [...largePages, ...dataPages, ...wordPages, ...alivePages];

/** Those with an address of their own are about hosts; Firefox's proxy serves a named shop. */
const inFirefox = everyPage.filter(({ url }) => url === undefined);
export const firefoxPages = isNightly ? inFirefox : inFirefox.filter((_, at) => at % 3 === 0);

/** Pages whose every field holds something to run. */
export const MARKUP = 'markup in every field';

/**
 * @param hasFirefox without it Chromium has every page. Large ones it has always, for how long they keep a tab is timed
 * there, and those of markup, for their words are shown on our own pages there.
 */
export function chromiumPages(hasFirefox: boolean): readonly HostilePage[] {
  if (isNightly || !hasFirefox) return everyPage;
  return everyPage.filter(
    (page) => largePages.includes(page) || page.name.startsWith(MARKUP) || !firefoxPages.includes(page),
  );
}
