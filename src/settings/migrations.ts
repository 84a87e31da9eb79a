/**
 * Settings of older versions: step n brings version n to n + 1. A step, once shipped, is never changed. A new field
 * with a default needs no step.
 */
type Stored = Record<string, unknown>;

/** "https://www.Shop.example/x" and "www.shop.example" → "shop.example"; null for what names no host. */
function hostOf(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const host = written
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./, '');
  return /^[^\s.]+(\.[^\s.]+)+$/.test(host) ? host : null;
}

const steps: readonly ((stored: Stored) => Stored)[] = [
  // Version 1 took any text for a shop that is off; from 2 on it is a bare host, which its subdomains share.
  (stored) => ({
    ...stored,
    shopsOff: Array.isArray(stored.shopsOff)
      ? [...new Set(stored.shopsOff.map(hostOf).filter((host) => host !== null))]
      : [],
  }),
  // "The same money" is no headline any more (METHOD §2): there is nothing to choose.
  ({ basis: _, ...stored }) => stored,
];

export const SETTINGS_VERSION = steps.length + 1;

/** Version of what is stored; what has none is of the first. */
export function versionOf(stored: Stored): number {
  const { version } = stored;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

/** The same in the newest version; what a newer one wrote comes back as it is. */
export function migrated(stored: Stored): Stored {
  const from = versionOf(stored);
  if (from >= SETTINGS_VERSION) return stored;
  const next = steps.slice(from - 1).reduce((before, step) => step(before), stored);
  return { ...next, version: SETTINGS_VERSION };
}
