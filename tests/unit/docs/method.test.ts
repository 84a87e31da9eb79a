/** Every section that the code cites as "METHOD §n" is in docs/method.md, and none is numbered twice. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { levelGroups } from '../../../data/tables/levels';
import { textileExponents } from '../../../data/tables/textile-levels';

const root = join(import.meta.dirname, '../../..');
const method = readFileSync(join(root, 'docs/method.md'), 'utf8');
const sections = [...method.matchAll(/^## (\d+)\. \S/gm)].map(([, number]) => Number(number));

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

test('the sections are numbered from 1 on', () => {
  expect(sections).toEqual(sections.map((_, i) => i + 1));
  expect(sections.length).toBeGreaterThan(5);
});

test.each(['src', 'data', 'tools', 'tests'])('every section cited in %s is there', (folder) => {
  const missing = files(join(root, folder)).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/METHOD §(\d+)(?:(?:, | and )§(\d+))?/g)]
      .flatMap(([, one, other]) => [one, other])
      .filter((number) => number !== undefined && !sections.includes(Number(number)))
      .map((number) => `${file}: §${number}`),
  );
  expect(missing).toEqual([]);
});

// The powers that the document's table quotes are those of the tables, to two digits.
test('the table of powers is the one that is shipped', () => {
  const two = (value: number) => value.toFixed(2).replace(/^0/, '').replace(/0$/, '');
  const { made, food } = levelGroups;
  for (const [known, cells] of [
    [
      'price and mass',
      [
        `a ${two(made.price)}, d ${two(made.mass)}`,
        `a ${two(food.price)}, d ${two(food.mass)}`,
        `a ${two(textileExponents.price)}, d ${two(textileExponents.mass)}`,
      ],
    ],
    [
      'price alone',
      [`a ${two(made.priceAlone)}`, `a ${two(food.priceAlone)}`, `a ${two(textileExponents.priceAlone)}`],
    ],
    [
      'mass alone',
      [`d ${two(made.massAlone)}`, `d ${two(food.massAlone)}`, `d ${two(textileExponents.massAlone)}`],
    ],
  ] as const)
    expect(method).toContain(`| ${known} | ${cells.join(' | ')} |`);
});
