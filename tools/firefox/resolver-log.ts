/** Reads Firefox's own log of its resolver: which names were looked up. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const ASKED = /Resolving host \[([^\]]+)\]/g;

/** Names that the resolver was asked for, each once; `file` as it was given to the browser. Throws where there is no log. */
export async function namesLookedUp(file: string): Promise<string[]> {
  const logs = (await readdir(dirname(file))).filter((name) => name.startsWith(basename(file)));
  if (!logs.length) throw new Error(`no log of the resolver at ${file}`);
  const texts = await Promise.all(logs.map((name) => readFile(join(dirname(file), name), 'utf8')));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(ASKED)].map(([, host = '']) => host)))];
}
