/** Writes the skeleton of a language of screens: every message in English, names of regions in its own words. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { insertSorted } from './insert';
import { regionNames } from './region-names';
import { storeLocales } from './store-locales';

type Messages = Record<string, { message: string; description?: string }>;

const ENGLISH = 'src/public/_locales/en/messages.json';
const LISTING = 'listing/texts/en.md';
const AGREED = 'tests/unit/locales/agreed-locales.txt';
const REGION = 'region_';

/** "pt-br", "pt_BR" → "pt_BR"; throws where the stores take no such locale. */
export function localeOf(tag: string): string {
  const wanted = tag.replace('-', '_').toLowerCase();
  const locale = storeLocales.find((one) => one.toLowerCase() === wanted);
  if (!locale) throw new Error(`the stores take no locale "${tag}"; they take ${storeLocales.join(' ')}`);
  return locale;
}

/** The English messages without the notes to translators; the tag and the regions' names already in place. */
function messagesToTranslate(english: Messages, locale: string): Messages {
  const regions = regionNames(locale);
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => {
      if (key === 'localeTag') return [key, { message: locale.replace('_', '-') }];
      const region = key.startsWith(REGION) ? regions[key.slice(REGION.length)] : undefined;
      return [key, { message: region ?? message }];
    }),
  );
}

/**
 * @param root the project's folder. @param tag a BCP 47 tag or the stores' form of it.
 * @returns paths of the files written or changed, relative to `root`. Throws, and writes nothing, where the language is
 *   there already or the stores take none of that name. A listing text that stands there is left as it is.
 */
export function newLocale(root: string, tag: string): string[] {
  const locale = localeOf(tag);
  const messages = `src/public/_locales/${locale}/messages.json`;
  const listing = `listing/texts/${locale}.md`;
  if (existsSync(join(root, messages))) throw new Error(`${messages} is there already`);

  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const files: [path: string, text: string][] = [
    [messages, `${JSON.stringify(messagesToTranslate(JSON.parse(read(ENGLISH)), locale), null, 2)}\n`],
    [AGREED, insertSorted(read(AGREED), locale, (line) => line || null)],
  ];
  if (!existsSync(join(root, listing))) files.push([listing, read(LISTING)]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(([path]) => path);
}
