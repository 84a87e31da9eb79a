/**
 * The person's choices. The defaults are the type; what is stored is checked against it, so a damaged or older
 * store gives defaults, never an exception. Stored in `storage.local` under one key.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const settingsSchema = v.object({
  version: v.fallback(v.number(), 1),
  /** ISO 3166-1 alpha-2; null = guess from the browser's language. */
  homeCountry: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), null),
  /** Place codes to compare with; empty = sensible ones for the category and home country. */
  comparisonOrigins: v.fallback(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/))), []),
  units: v.fallback(v.picklist(['metric', 'imperial']), 'metric'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Headline: the same thing, or the same money (METHOD §2). */
  basis: v.fallback(v.picklist(['thing', 'money']), 'thing'),
  /** How things come: the usual way for the distance, or by air. */
  freight: v.fallback(v.picklist(['usual', 'air']), 'usual'),
  badge: v.fallback(v.picklist(['kg', 'dot', 'off']), 'kg'),
  keepHistory: v.fallback(v.boolean(), true),
  /** Hosts where nothing is read. */
  shopsOff: v.fallback(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const KEY = 'settings';

/** Settings out of anything: each missing or damaged field becomes its default. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/** Writes a change over what is stored and returns the whole. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = settingsFrom({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the settings whenever they change anywhere; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
