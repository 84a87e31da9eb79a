/** `npm run --silent price`: a line in, a line out, whatever the line. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function run(...lines: string[]): unknown[] {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'tools/price.ts'], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return done.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('amount and currency, the hint, no price, bad lines', () => {
  const answers = run(
    '{"text":"1.299,00 €","hint":null}',
    '{"text":"39.95","hint":"from £ 39.95"}',
    '{"text":"sold out","hint":"EUR"}',
    'not json',
    '{"hint":"€"}',
  );
  expect(answers.slice(0, 3)).toEqual([
    { amount: 1299, currency: 'EUR' },
    { amount: 39.95, currency: 'GBP' },
    { amount: null, currency: null },
  ]);
  for (const bad of answers.slice(3)) expect(bad).toMatchObject({ amount: null, currency: null });
}, 30_000);
