/** One manifest for both engines; each store refuses the other's keys, so each build drops them. */
import manifest from '../../manifest.json' with { type: 'json' };

export type Engine = 'chrome' | 'firefox';
export const engines: readonly Engine[] = ['chrome', 'firefox'];

/** The manifest as this engine's store takes it. */
export function engineManifest(engine: Engine): Record<string, unknown> {
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  return engine === 'firefox'
    ? {
        ...shared,
        browser_specific_settings,
        background: { scripts: background.scripts, type: background.type },
      }
    : {
        ...shared,
        minimum_chrome_version,
        background: { service_worker: background.service_worker, type: background.type },
      };
}
