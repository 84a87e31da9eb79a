/** Match patterns of the named shops' product pages, and of the pages that are left alone: for the manifest. */
import { hostsOf } from './named-hosts';
import { namedShops } from './named-shops';
import { privatePagePatterns } from './private-pages';

/** The domains of each. */
export const domainsByShop: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(namedShops).map(([name, endings]) => [
    name,
    endings.split(' ').map((ending) => `${name}.${ending}`),
  ]),
);

/** All their domains. */
export const namedShopDomains: readonly string[] = Object.values(domainsByShop).flat();

/** Match patterns of their hosts that serve product pages, both schemes included. */
export const namedShopPatterns: readonly string[] = Object.entries(domainsByShop).flatMap(([name, domains]) =>
  domains.flatMap((domain) => hostsOf(name).map((host) => `*://${host}${domain}/*`)),
);

/** Match patterns of pages that are left alone, there and wherever the person allows reading. */
export const leftAlonePatterns: readonly string[] = privatePagePatterns(domainsByShop);
