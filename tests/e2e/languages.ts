/** Which languages of the screens are looked at in `npm test`, and which only at night. */
import { locales } from './spoken';

/** German's words are long, Japanese has no blanks, Arabic runs from right to left: every state of the popup in these, at night. */
export const EVERY_STATE: readonly string[] = ['de', 'ja', 'ar'];

/** "pt_BR" as the browser names it. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/** What `npm test` leaves to the night. English is what all other tests see. */
export const atNight: readonly string[] = locales.filter((locale) => !EVERY_STATE.includes(locale));
