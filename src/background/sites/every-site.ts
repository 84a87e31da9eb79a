/** Once the person allows a site (or all of them), its pages are read like the named shops', those that may sell something. */
import { allowedSites, namedDomains, privatePages } from './allowed-sites';
import { firstLookFile } from './first-look-script';
import { bringInLine } from './registered-script';

const ID = 'allowed-sites';

/** Brings the registered content script in line with what is allowed now. */
export async function readAllowedSites(): Promise<void> {
  const matches = await allowedSites();
  // The named shops have theirs from the manifest; their other hosts (mail, sellers, consoles) are left alone.
  await bringInLine(
    ID,
    matches.length
      ? { js: [firstLookFile()], matches, excludeMatches: [...namedDomains(), ...privatePages()] }
      : null,
  );
}
