/**
 * `npm test [-- --whole]`: types, lint, build, unit and data tests, end to end in real browsers; one closing line for all.
 * The whole adds what repeats or takes long (`tests/whole.ts`); CI runs that.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from './browser/built';
import { findBrowser } from './browser/find';
import { findFirefox } from './firefox/find';
import {
  type PlaywrightReport,
  playwrightFailures,
  type VitestReport,
  vitestFailures,
} from './testing/failures';

const { values } = parseArgs({ options: { whole: { type: 'boolean', default: false } } });
// The runners' processes inherit it.
if (values.whole) process.env.WHENCE_WHOLE = '1';

const out = join(projectRoot, 'out');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
let passed = 0;
let failed = 0;
const failures: string[] = [];

/** Whether the program ended well. */
function ended(running: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    running.on('error', () => resolve(false));
    running.on('close', (status) => resolve(status === 0));
  });
}

function run(name: string, command: string, ...args: string[]): Promise<boolean> {
  console.log(`\n── ${name}`);
  return ended(spawn('npx', [command, ...args], { cwd: projectRoot, stdio: 'inherit' }));
}

/** Runs it beside what follows; the returned function waits for its end, and only then prints all that it said. */
function beside(name: string, command: string, ...args: string[]): () => Promise<boolean> {
  const running = spawn('npx', [command, ...args], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const ending = ended(running);
  return async () => {
    const ok = await ending;
    console.log(`\n── ${name}`);
    process.stdout.write(Buffer.concat(said));
    return ok;
  };
}

/** A step without tests of its own counts as one. */
async function step(name: string, ended: Promise<boolean>): Promise<void> {
  if (await ended) passed++;
  else {
    failed++;
    failures.push(name);
  }
}

interface Counts {
  good: number;
  bad: number;
  failures: string[];
}

/** Adds a runner's own counts; a runner that failed without counting a failure counts as one. */
function count(name: string, ok: boolean, file: string, read: (report: never) => Counts): void {
  try {
    const counts = read(JSON.parse(readFileSync(join(out, file), 'utf8')) as never);
    passed += counts.good;
    failed += ok ? counts.bad : Math.max(1, counts.bad);
    failures.push(...counts.failures);
    if (!ok && !counts.failures.length) failures.push(`${name}: ended badly, with no test to blame`);
  } catch {
    failed++;
    failures.push(`${name}: left no report`);
  }
}

/** What makes Vitest tell its counts in `out/REPORT.json` as well. */
const reporting = (report: string) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=out/${report}.json`,
];

const vitestCounts = (report: VitestReport): Counts => ({
  good: report.numPassedTests,
  bad: report.numFailedTests,
  failures: vitestFailures(report),
});

const playwrightCounts = (report: PlaywrightReport): Counts => ({
  good: report.stats.expected,
  bad: report.stats.unexpected + report.stats.flaky,
  failures: playwrightFailures(report),
});

// Programs of one thread each, more or less: side by side, told of one after the other. Types take the longest and nothing
// waits for them.
const typed = beside('types', 'tsc', '--noEmit');
const linted = beside('lint', 'biome', 'check', '--error-on-warnings', '.');
const built = beside('build', 'tsx', 'tools/build.ts');
await step('lint', linted());
await step('build', built());
const unit = await run('unit and data tests', 'vitest', 'run', ...reporting('unit'));
count('unit and data tests', unit, 'unit.json', vitestCounts);
await step('types', typed());

const firefox = findFirefox();
console.log(`\nBrowser: ${findBrowser()}`);
console.log(`Firefox: ${firefox ?? 'none found; its tests are skipped (WHENCE_FIREFOX names one)'}`);
// Firefox has one test at a time and waits a good deal: Chromium's two fill its pauses.
const config = ['--config', 'tests/firefox/vitest.config.ts'];
const firefoxEnded = beside('end to end in Firefox', 'vitest', 'run', ...config, ...reporting('firefox'));
const e2e = await run('end to end', 'playwright', 'test');
count('end to end', e2e, 'e2e.json', playwrightCounts);
count('end to end in Firefox', await firefoxEnded(), 'firefox.json', vitestCounts);

if (failures.length) console.log(`\n── failed\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
