/** Which languages have a browser of their own in the tests; the others' messages are shown in one browser for all. */
import { locales } from './spoken';

/** "pt_BR" as the browser names it. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/** German's words are long, Japanese has no blanks, Arabic runs from right to left: every state of the popup in these. */
export const EVERY_STATE: readonly string[] = ['de', 'ja', 'ar'];
/** A browser that speaks Chinese has to find the messages of a country; that of Portuguese does in `npm run nightly`. */
const OF_A_COUNTRY = ['zh_CN'];

/** `npm run nightly` gives each its own: three times the work. */
export const ownBrowser: readonly string[] = process.env.WHENCE_OWN_BROWSERS
  ? locales
  : [...EVERY_STATE, ...OF_A_COUNTRY];
