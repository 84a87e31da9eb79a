/** `npm run build [-- chrome|firefox]`: the built extension in `dist/chrome` and `dist/firefox`, looked through. */
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './browser/built';
import { buildProblems } from './build/check-build';
import { type Engine, engines } from './build/engine-manifest';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !engines.includes(name as Engine));
if (unknown.length) {
  console.error(`${unknown.join(', ')}: the engines are ${engines.join(' and ')}`);
  process.exit(2);
}
let problems = 0;
for (const mode of wanted.length ? wanted : engines) {
  await build({ mode, configLoader: 'runner', logLevel: process.env.VERBOSE ? 'info' : 'warn' });
  for (const problem of buildProblems(join(projectRoot, 'dist', mode))) {
    console.error(`dist/${mode}/${problem}`);
    problems++;
  }
}
process.exitCode = problems ? 1 : 0;
