/**
 * Every package whose code ships, looked at by a person: its licence as its own file says, and why it is worth
 * shipping. A test fails when the bundle holds another one, or one of these is gone.
 */
export interface Reviewed {
  name: string;
  /** SPDX identifier. */
  licence: string;
  /** Licence file inside the package. */
  file: string;
  reason: string;
}

export const reviewed: readonly Reviewed[] = [
  {
    name: 'idb',
    licence: 'ISC',
    file: 'LICENSE',
    reason: 'IndexedDB with promises and types; the small standard wrapper, without dependencies.',
  },
  {
    name: 'preact',
    licence: 'MIT',
    file: 'LICENSE',
    reason:
      'The pages’ components in 5 kB; text is always text. Its one way to markup is taken out by the build.',
  },
  {
    name: 'valibot',
    licence: 'MIT',
    file: 'LICENSE.md',
    reason:
      'Checks every message and everything stored against a schema; only the checks in use are bundled.',
  },
  {
    name: 'webextension-polyfill',
    licence: 'MPL-2.0',
    file: 'LICENSE',
    reason: 'One promise-based interface in both engines; Mozilla’s own, unchanged, its source is on npm.',
  },
];
