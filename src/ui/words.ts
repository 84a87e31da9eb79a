/** Every word a person reads comes from `_locales` through here. Keys are checked by the compiler. */
import browser from 'webextension-polyfill';
import type en from '../public/_locales/en/messages.json';

export type Key = keyof typeof en;

/** The message with its values put in for $1, $2, …; values are text and stay text. */
export function t(key: Key, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/**
 * The BCP 47 tag that numbers and names follow: the browser's own ("en-GB") where it is a kind of the language
 * the messages are in, else the messages' language, so that words and numbers never disagree.
 */
export function locale(): string {
  const ofMessages = t('localeTag') || 'en';
  const ofBrowser = browser.i18n.getUILanguage();
  return languageOf(ofBrowser) === languageOf(ofMessages) && isTag(ofBrowser) ? ofBrowser : ofMessages;
}

/** Systems name languages in ways that `Intl` throws at ("en_US", "en-US@posix"). */
function isTag(name: string): boolean {
  try {
    return Boolean(Intl.getCanonicalLocales(name));
  } catch {
    return false;
  }
}

function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0] ?? tag;
}
