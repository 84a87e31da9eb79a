/**
 * Pages of shops that are left alone though their host is read, by address and host: what belongs to one shop or service
 * only. Private parts that any address may have are in `vocabulary/private-path.ts`. A judgement (2026), from the addresses
 * that the named shops use. The build writes the manifest's `exclude_matches` from it: the browser tries each of them on every
 * page of every site, so each names its host, which is a quick look.
 */

/** The beginnings of addresses that only one shop uses, by its domain's name. */
export const privateStarts: Readonly<Record<string, readonly string[]>> = {
  amazon: ['ap', 'a', 'cpe', 'gp/buy', 'gp/css', 'hz', 'myh', 'spr'],
  ebay: ['mye', 'myb', 'mys', 'ord', 'rxo', 'sh', 'vod'],
  etsy: ['your'],
};

/** Mail, documents and consoles that a person who allowed every site would not expect to be read. */
const PRIVATE_HOSTS = [
  'accounts.google.com',
  'console.cloud.google.com',
  'docs.google.com',
  'mail.google.com',
  'mail.proton.me',
  'mail.yahoo.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'portal.azure.com',
];

/** Match patterns of all of them. @param domains the shops' domains by the name of the shop. */
export function privatePagePatterns(domains: Readonly<Record<string, readonly string[]>>): string[] {
  const starts = Object.entries(privateStarts).flatMap(([shop, paths]) =>
    (domains[shop] ?? []).flatMap((domain) => paths.map((path) => `*://*.${domain}/${path}/*`)),
  );
  return [...starts, ...PRIVATE_HOSTS.map((host) => `*://${host}/*`)];
}
