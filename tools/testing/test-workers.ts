/** Which test files may share a worker and all that it has loaded, and which need one of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['unit', 'data', 'properties', 'hostile', 'faults'];

/** Replacing a module or a global, or counting this process's own time, is felt by whoever else is in the worker. */
const FELT_BY_OTHERS = /\bvi\.|fake-indexeddb|globalThis|\.prototype\b|performance\.now/;
/** Threads share these. */
const OF_THE_PROCESS = /process\.(?:env|cpuUsage|chdir)|\/growth'/;
/** What asks for a page's world. */
const IN_PAGE = /@vitest-environment happy-dom/;

export interface TestFiles {
  /** Loading the tables anew for each of these would take longer than their tests do. */
  shared: string[];
  /** The same of those that need a page's world: each has a new one, all the rest is loaded once. */
  inPage: string[];
  /** A worker each; a thread will do, which starts in half the time that a process takes. */
  own: string[];
  /** A process each. */
  ownProcess: string[];
}

/** The test files of the project at `root`, their paths relative to it. */
export function testFiles(root: string): TestFiles {
  const all = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => `tests/${folder}/${name.replaceAll('\\', '/')}`),
  );
  const files: TestFiles = { shared: [], inPage: [], own: [], ownProcess: [] };
  for (const file of all) {
    const text = readFileSync(join(root, file), 'utf8');
    if (OF_THE_PROCESS.test(text)) files.ownProcess.push(file);
    else if (FELT_BY_OTHERS.test(text)) files.own.push(file);
    else if (IN_PAGE.test(text)) files.inPage.push(file);
    else files.shared.push(file);
  }
  return files;
}
