/** A profile for a Firefox under test: quiet, with a fixed address for the extension's pages. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../manifest.json' with { type: 'json' };

export const ADDON_ID = manifest.browser_specific_settings.gecko.id;
/** Firefox draws a new one for each profile; a fixed one lets the tests know the pages' address. */
export const ADDON_UUID = '3f1c2a60-5c1e-4c1b-9d3a-1a2b3c4d5e6f';

type Preferences = Record<string, string | number | boolean>;

function behindProxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // Saved pages are served over plain http under their real names.
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'network.stricttransportsecurity.preloadlist': false,
  };
}

function preferences(): Preferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    'marionette.port': 0, // Firefox picks a free one and writes it down
    'xpinstall.signatures.required': false, // heeded by ESR and developer editions
    // The browser's own calls home, which would hide an extension's among them.
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'browser.urlbar.merino.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.blocklist.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'geo.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // Looking up and fetching ahead stay as everybody has them; every name is this machine's own.
    'network.dns.native-is-localhost': true,
    'network.trr.mode': 5,
    'privacy.trackingprotection.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'intl.locale.requested': 'en-US',
    'intl.accept_languages': 'en-US, en',
  };
}

/** Writes the preferences; with a port, a proxy there is the only way out of the browser. */
export async function writeProfile(folder: string, proxyPort?: number): Promise<void> {
  const all = { ...preferences(), ...(proxyPort && behindProxy(proxyPort)) };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), `${lines.join('\n')}\n`);
}
