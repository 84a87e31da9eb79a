/**
 * The person's choices. The defaults are the type; what is stored is checked against it, so a damaged or older
 * store gives defaults, never an exception. Stored in `storage.local` under one key.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { placeCodeSchema } from '../contracts/fields';
import { migrated, SETTINGS_VERSION, versionOf } from './migrations';

/** A list cut to its bounds before any of it is looked at; a damaged one is taken as empty. */
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.slice(0, most)),
      v.array(item),
    ),
    [],
  );

/** More places than there are countries help nobody; each costs a calculation an answer. */
export const PLACES_MAX = 250;
/** Shops that are off. */
export const SHOPS_OFF_MAX = 1000;

/** "CN" or "CN-GD". */
const placesSchema = listOf(placeCodeSchema, PLACES_MAX);

const settingsSchema = v.object({
  version: v.fallback(v.number(), SETTINGS_VERSION),
  /** ISO 3166-1 alpha-2; null = guess from the browser's language. */
  homeCountry: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), null),
  /** Place codes to compare with; empty = sensible ones for the kind and home country. */
  comparisonOrigins: placesSchema,
  /** Place codes to show beside those, added where the comparison is looked at. */
  alsoCompare: placesSchema,
  units: v.fallback(v.picklist(['metric', 'imperial']), 'metric'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** How things come: the usual way for the distance, or by air. */
  freight: v.fallback(v.picklist(['usual', 'air']), 'usual'),
  badge: v.fallback(v.picklist(['kg', 'dot', 'off']), 'kg'),
  keepHistory: v.fallback(v.boolean(), true),
  /** A small mark beside the price on shops' pages. */
  marker: v.fallback(v.boolean(), false),
  /** What things typically cause, on the cards of shops' lists. */
  lists: v.fallback(v.boolean(), false),
  /** Hosts, with their subdomains, where nothing is shown until the button is clicked. */
  shopsOff: listOf(v.pipe(v.string(), v.maxLength(253)), SHOPS_OFF_MAX),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Some of the settings, as a page asks for them; a damaged value is taken as its default. */
export const settingsChangeSchema = v.partial(settingsSchema);

const KEY = 'settings';

type Stored = Record<string, unknown>;
const objectOf = (stored: unknown): Stored =>
  typeof stored === 'object' && stored !== null ? (stored as Stored) : {};

/** Settings out of anything, older versions brought to this one: each missing or damaged field becomes its default. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(settingsSchema, migrated(objectOf(stored)));
}

export async function readSettings(): Promise<Settings> {
  return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Writes a change over what is stored and returns the whole. One writer at a time, in whatever window, so that none
 * undoes another's change. What a newer version stored stays as it is but for the change. The worker's to call: a page
 * may be closed before it is done.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const stored = objectOf((await browser.storage.local.get(KEY))[KEY]);
    const next =
      versionOf(stored) > SETTINGS_VERSION
        ? { ...stored, ...change }
        : settingsFrom({ ...settingsFrom(stored), ...change });
    await browser.storage.local.set({ [KEY]: next });
    return settingsFrom(next);
  });
}

/** Calls back with the settings whenever they change anywhere; returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(settingsFrom(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
