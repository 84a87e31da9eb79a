/** `npm test`: types, lint, build, unit and data tests, end-to-end in a real Chromium; one closing line for all. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './browser/built';
import { findBrowser } from './browser/find';

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

step('types', 'tsc', '--noEmit');
step('lint', 'biome', 'check', '--error-on-warnings', '.');
step('build', 'tsx', 'tools/build.ts');
const unit = run(
  'unit and data tests',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=out/unit.json',
);
count(unit, 'unit.json', (report: { numPassedTests: number; numFailedTests: number }) => [
  report.numPassedTests,
  report.numFailedTests,
]);
console.log(`\nBrowser: ${findBrowser()}`);
const e2e = run('end to end', 'playwright', 'test');
count(e2e, 'e2e.json', (report: { stats: { expected: number; unexpected: number; flaky: number } }) => [
  report.stats.expected,
  report.stats.unexpected + report.stats.flaky,
]);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
