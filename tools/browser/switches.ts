/** What the browsers that we start are told on their command line, however we speak to them. */

/**
 * Switched off in a browser of ours. Playwright's own list counts no longer where one is given, so what matters of it is
 * here as well. The address bar's suggestions are two pages that each browser would otherwise load as it starts: half of
 * what starting costs, and nobody types an address.
 */
const WITHOUT = [
  'DisableLoadExtensionCommandLineSwitch',
  // Plain http stays plain: saved pages are served over it through the proxy.
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** What gives each site a process of its own, keeps one in store, or keeps the pages that were left. */
const PROCESS_A_SITE = [
  'IsolateOrigins',
  'site-per-process',
  'SpareRendererForSitePerProcess',
  'ProactivelySwapBrowsingInstance',
  'BackForwardCache',
];

export interface Switches {
  /** Folder of the unpacked extension. */
  dist: string;
  /** BCP 47 language of the browser's own words. */
  language: string;
  /**
   * Pages of all sites in so many processes, as no shopper's browser has them: cheaper by a process a page. Only for
   * pages whose scripts never run, where it makes no difference to what they say.
   */
  processes?: number | undefined;
}

/** The command line's switches for a browser with the extension, which reaches for nothing by itself. */
export function switches({ dist, language, processes }: Switches): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${dist}`,
    `--load-extension=${dist}`,
    `--disable-features=${[...WITHOUT, ...(processes ? PROCESS_A_SITE : [])].join()}`,
    ...(processes ? ['--disable-site-isolation-trials', `--renderer-process-limit=${processes}`] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    `--lang=${language}`,
  ];
}
