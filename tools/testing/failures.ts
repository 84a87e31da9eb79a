/** The tests that failed, by name, of a runner's own report: told once more at the end, where nobody has to look for them. */

import { stripVTControlCharacters } from 'node:util';

/** Of Vitest's JSON report what is used here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults?: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    file: string;
    ok: boolean;
    tests: { results: { error?: { message?: string } }[] }[];
  }[];
}

/** Of Playwright's JSON report what is used here. */
export interface PlaywrightReport extends Suite {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** A message's first lines that say something, without terminal colours. */
function firstLines(message: string): string {
  const plain = stripVTControlCharacters(message);
  const lines = plain.split('\n').filter((line) => line.trim() && !/^\s*at /.test(line));
  return lines
    .slice(0, 12)
    .map((line) => `\n      ${line}`)
    .join('');
}

/** One text for each failed test: its file, its name, what it said. A file that could not be read at all counts too. */
export function vitestFailures({ testResults = [] }: VitestReport): string[] {
  return testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (!tests.length && file.status === 'failed') return [`${file.name}${firstLines(file.message ?? '')}`];
    return tests.map(
      ({ fullName, failureMessages }) =>
        `${file.name} › ${fullName}${firstLines((failureMessages ?? []).join('\n'))}`,
    );
  });
}

/** One text for each failed test of Playwright's. */
export function playwrightFailures({ suites = [], specs = [] }: Suite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const message = tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message;
      return `${file} › ${title}${firstLines(message ?? '')}`;
    });
  return [...own, ...suites.flatMap(playwrightFailures)];
}
