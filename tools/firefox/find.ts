/** Finds Firefox: WHENCE_FIREFOX, then the usual names and places. Null where there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const ELSEWHERE = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.WHENCE_FIREFOX;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`WHENCE_FIREFOX names ${named}, which is not there.`);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path)) ?? null;
}
