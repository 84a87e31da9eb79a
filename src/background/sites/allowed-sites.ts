/** Where pages may be read: the named shops and what the person allowed besides. */
import browser from 'webextension-polyfill';

/** Match patterns of the shops in the manifest. */
export function namedSites(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** The same with all their hosts, those included that serve no product pages: each shop has its "www". */
export function namedDomains(): string[] {
  return namedSites().flatMap((site) => (site.includes('://www.') ? [site.replace('://www.', '://*.')] : []));
}

/** Match patterns of pages that are nobody's business, from the manifest: accounts, orders, messages. */
export function privatePages(): string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.exclude_matches ?? [];
}

/** Match patterns that the person allowed, without the named shops'. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = namedSites();
  return origins.filter((origin) => !named.includes(origin));
}
