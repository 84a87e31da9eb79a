/**
 * `npm run bench [-- ROW ...] [--details] [--nth N]`: how fast it is, each row a ratio against a floor or a rival in the same
 * run, beside what the release before had. Machines differ and are noisy: the ratios carry over, the milliseconds do not.
 * `--nth`: the rows over saved pages take every N-th of them.
 */
import { parseArgs } from 'node:util';
import { startBench } from '../tests/bench/measure/bench';
import { head, line } from '../tests/bench/measure/row';
import { rows } from '../tests/bench/rows';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { details: { type: 'boolean', default: false }, nth: { type: 'string', default: '1' } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(rows, name));
if (unknown.length) {
  console.error(`There is no row ${unknown.join(', ')}. Rows: ${Object.keys(rows).join(', ')}`);
  process.exit(2);
}
const nth = Number(values.nth);
if (!Number.isInteger(nth) || nth < 1) {
  console.error('--nth takes a whole number from 1.');
  process.exit(2);
}
const bench = await startBench((text) => values.details && console.error(text), nth);
try {
  console.log(head);
  for (const [name, run] of Object.entries(rows)) {
    if (positionals.length && !positionals.includes(name)) continue;
    try {
      for (const row of await run(bench)) console.log(line(row));
    } catch (reason) {
      // The other rows still tell something.
      console.log(
        `| ${name} | could not be measured: ${reason instanceof Error ? reason.message : reason} | | | | missed | |`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  await bench.stop();
}
