/**
 * `npm run nightly [-- CASES]`: what `npm test` leaves out. Every property with 100,000 random cases instead of 1,000, the
 * patterns with more attacks, the kind model trained anew; the tests in both browsers with every language, every hostile
 * page, the long runs and the archives packed twice. A failure prints the seed and the smallest counterexample.
 */
import { spawnSync } from 'node:child_process';
import { projectRoot } from './browser/built';

const CASES = 100_000;
const given = process.argv[2];
const cases = given === undefined ? CASES : Number(given);
if (!Number.isInteger(cases) || cases < 1) {
  console.error('npm run nightly -- CASES: a whole number of cases for each property');
  process.exit(2);
}
const runs = [
  ['vitest', 'run', 'tests/properties', 'tests/hostile', 'tests/data/rebuild.test.ts'],
  ['vitest', 'run', '--config', 'tests/firefox/vitest.config.ts'],
  ['playwright', 'test'],
];
for (const args of runs) {
  const done = spawnSync('npx', args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, WHENCE_CASES: String(cases), WHENCE_NIGHTLY: '1' },
  });
  if (done.status !== 0) process.exitCode = done.status ?? 1;
}
