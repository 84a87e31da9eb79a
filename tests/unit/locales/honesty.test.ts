/** What is expected and not read is called so in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/public/_locales');

/** "Typically" and "usually" as each language says them. */
const WORDS: Record<string, readonly [typically: RegExp, usually: RegExp]> = {
  en: [/\btypically\b/i, /\busually\b/i],
  ar: [/نموذجي/, /عادةً/],
  de: [/typischerweise/i, /üblicherweise/i],
  es: [/típicamente/i, /habitualmente/i],
  fr: [/\btypiquement\b/i, /\bhabituellement\b/i],
  it: [/\btipicamente\b/i, /\bdi solito\b/i],
  ja: [/典型的/, /ふつう/],
  ko: [/전형적/, /보통/],
  nl: [/\bdoorgaans\b/i, /\bgewoonlijk\b/i],
  pl: [/\btypowo\b/i, /\bzwykle\b/i],
  pt_BR: [/\btipicamente\b/i, /\bgeralmente\b/i],
  sv: [/\btypiskt\b/i, /\bvanligtvis\b/i],
  zh_CN: [/通常/, /一般/],
};

test.each(readdirSync(folder))(
  '%s: a typical figure is said to be typical, its places to be usual',
  (locale) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
    );
    const [typically, usually] = WORDS[locale] ?? [/$^/, /$^/];
    expect(messages.typicallyToMake?.message).toMatch(typically);
    expect(messages.cardTypically?.message).toMatch(typically);
    expect(messages.usuallyMade?.message).toMatch(usually);
    expect(messages.stepUsually?.message).toMatch(usually);
    // What was read is never worded so.
    expect(messages.aboutToMake?.message).not.toMatch(typically);
  },
);
