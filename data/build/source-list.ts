/** Where each source file comes from: address, licence, year and fingerprint, as `data/sources.json` lists them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import list from '../sources.json' with { type: 'json' };

export interface SourceFile {
  /** Path below the folder of sources. */
  file: string;
  what: string;
  source: string;
  /** Page or file on the web, "npm:name@version", or '' where there is none. */
  address: string;
  licence: string;
  year: string;
  /** How the file was made of what stands at the address. */
  how: string;
  bytes: number;
  /** Of the whole file, hexadecimal. */
  sha256: string;
}

export const sourceFiles: readonly SourceFile[] = list;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether the file is there and as listed. */
export function stateOf({ file, sha256 }: SourceFile, folder: string): 'there' | 'changed' | 'absent' {
  const path = join(folder, file);
  if (!existsSync(path)) return 'absent';
  return sha256Of(readFileSync(path)) === sha256 ? 'there' : 'changed';
}

/** Whether a program can fetch it as it is: an address of a file, not of a page about it. */
export const isFetchable = ({ address }: SourceFile): boolean =>
  /^https:\/\/\S+\.(?:csv|tsv|json|gz)$/.test(address);

/** What to tell a person who lacks a file. */
export const adviceOn = ({ file, what, source, address, licence, how }: SourceFile): string =>
  `${file}: ${what}\n    from ${source}${address ? ` (${address})` : ''}; ${licence}\n    made by: ${how}`;
