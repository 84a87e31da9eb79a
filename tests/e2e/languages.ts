/** Which languages of the screens are looked at in every run, and which in the whole one. */
/** German's words are long, Japanese has no blanks, Arabic runs from right to left: every state of the popup in these, in the whole run. */
export const EVERY_STATE: readonly string[] = ['de', 'ja', 'ar'];

/** "pt_BR" as the browser names it. */
export const tagOf = (locale: string): string => locale.replace('_', '-');

/** In every run; English is what all other tests see. */
export const ALWAYS = 'de';
