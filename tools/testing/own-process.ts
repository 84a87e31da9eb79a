/** Which test files may share a process and all that it has loaded, and which need one of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['unit', 'data', 'properties', 'hostile', 'faults'];

/** Replacing a module or a global, or counting this process's own time, is felt by whoever else is in the process. */
const FELT_BY_OTHERS =
  /\bvi\b|@vitest-environment|fake-indexeddb|globalThis|process\.(?:env|cpuUsage|chdir)|\.prototype\b|performance\.now/;

export interface TestFiles {
  /** Loading the tables anew for each of these would take longer than their tests do. */
  shared: string[];
  own: string[];
}

/** The test files of the project at `root`, their paths relative to it. */
export function testFiles(root: string): TestFiles {
  const all = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => `tests/${folder}/${name.replaceAll('\\', '/')}`),
  );
  const own = all.filter((file) => FELT_BY_OTHERS.test(readFileSync(join(root, file), 'utf8')));
  return { shared: all.filter((file) => !own.includes(file)), own };
}
