/** A script of ours on every shop that may be read, there only while the person has it switched on. */
import { allowedSites, namedSites, privatePages } from './allowed-sites';
import { bringInLine } from './registered-script';

/**
 * Brings the registered script in line with what is allowed now. `file`: a path from the extension's root.
 * @returns whether anything was changed.
 */
export async function placeOnShops(id: string, file: string, on: boolean): Promise<boolean> {
  return bringInLine(
    id,
    on
      ? {
          js: [file],
          matches: [...namedSites(), ...(await allowedSites())],
          excludeMatches: privatePages(),
        }
      : null,
  );
}
