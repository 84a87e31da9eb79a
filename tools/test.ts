/** `npm test`: types, lint, build, unit and data tests, end to end in real browsers; one closing line for all. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { findBrowser } from './browser/find';
import { findFirefox } from './firefox/find';

const out = join(projectRoot, 'out');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
let passed = 0;
let failed = 0;

function run(name: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${name}`);
  const done = spawnSync('npx', [command, ...args], { cwd: projectRoot, stdio: 'inherit' });
  return done.status === 0;
}

/** A step without tests of its own counts as one. */
function step(name: string, command: string, ...args: string[]): void {
  if (run(name, command, ...args)) passed++;
  else failed++;
}

/** Adds a runner's own counts; a runner that failed without counting a failure counts as one. */
function count(ok: boolean, file: string, read: (report: never) => [number, number]): void {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(join(out, file), 'utf8')) as never);
    passed += good;
    failed += ok ? bad : Math.max(1, bad);
  } catch {
    failed++;
  }
}

/** Runs Vitest and adds its counts. */
function vitest(name: string, report: string, ...args: string[]): void {
  const file = `${report}.json`;
  const ok = run(
    name,
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=out/${file}`,
  );
  count(ok, file, (counts: { numPassedTests: number; numFailedTests: number }) => [
    counts.numPassedTests,
    counts.numFailedTests,
  ]);
}

step('types', 'tsc', '--noEmit');
step('lint', 'biome', 'check', '--error-on-warnings', '.');
step('build', 'tsx', 'tools/build.ts');
vitest('unit and data tests', 'unit');
console.log(`\nBrowser: ${findBrowser()}`);
const e2e = run('end to end', 'playwright', 'test');
count(e2e, 'e2e.json', (report: { stats: { expected: number; unexpected: number; flaky: number } }) => [
  report.stats.expected,
  report.stats.unexpected + report.stats.flaky,
]);

const firefox = findFirefox();
console.log(`\nFirefox: ${firefox ?? 'none found; its tests are skipped (WHENCE_FIREFOX names one)'}`);
vitest('end to end in Firefox', 'firefox', '--config', 'tests/firefox/vitest.config.ts');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
