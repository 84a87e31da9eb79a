/**
 * `npm run nightly [-- CASES]`: every property tried with 100,000 random cases instead of the 1,000 of `npm test`, the
 * patterns with more attacks, the kind model trained anew, every hostile page in Firefox, then the whole of the tests in
 * both browsers. A failure prints the seed and the smallest counterexample.
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
    env: { ...process.env, WHENCE_CASES: String(cases), WHENCE_TRAIN: '1', WHENCE_WHOLE: '1' },
  });
  if (done.status !== 0) process.exitCode = done.status ?? 1;
}
