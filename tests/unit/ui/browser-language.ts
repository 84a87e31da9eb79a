/** A browser that speaks one language, for modules of `ui` that ask for words: set `language.tag` before calling. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const language = { tag: 'en' };

const folder = join(import.meta.dirname, '../../../src/public/_locales');

/** The message of a key in that language, its values put in. */
function getMessage(key: string, values: readonly string[] = []): string {
  const file = join(folder, language.tag.split('-')[0] ?? 'en', 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? '');
}

/** What stands in for `webextension-polyfill`. */
export const browserOfLanguage = {
  default: { i18n: { getUILanguage: () => language.tag, getMessage } },
};
