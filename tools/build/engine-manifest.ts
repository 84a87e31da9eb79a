/**
 * One manifest for both engines; each store refuses the other's keys, so each build drops them. The content script's
 * match patterns, and those that it leaves alone, come from the list of named shops.
 */
import manifest from '../../manifest.json' with { type: 'json' };
import { leftAlonePatterns, namedShopPatterns } from '../../src/content/shops/match-patterns';

/** Chromium's worker may load the one script that its own policy names (`worker-scripts.ts`), Firefox' page needs none. */
const NO_POLICY = "trusted-types 'none'";
const WORKERS_POLICY = 'trusted-types whence-late';

export type Engine = 'chrome' | 'firefox';
export const engines: readonly Engine[] = ['chrome', 'firefox'];

/** The manifest as this engine's store takes it. */
export function engineManifest(engine: Engine): Record<string, unknown> {
  const {
    background,
    browser_specific_settings,
    minimum_chrome_version,
    content_scripts,
    content_security_policy,
    ...rest
  } = manifest;
  const shared = {
    ...rest,
    content_security_policy,
    content_scripts: content_scripts.map((script) => ({
      matches: [...namedShopPatterns],
      exclude_matches: [...leftAlonePatterns],
      ...script,
    })),
  };
  return engine === 'firefox'
    ? {
        ...shared,
        browser_specific_settings,
        background: { scripts: background.scripts, type: background.type },
      }
    : {
        ...shared,
        minimum_chrome_version,
        content_security_policy: {
          extension_pages: content_security_policy.extension_pages.replace(NO_POLICY, WORKERS_POLICY),
        },
        background: { service_worker: background.service_worker, type: background.type },
      };
}
