import { expect, test } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../../tools/testing/failures';

test('each failed test of Vitest is told by file, name and the first lines of what it said', () => {
  const failures = vitestFailures({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed', failureMessages: [] },
          {
            fullName: 'takes away',
            status: 'failed',
            failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n\n    at a.test.ts:3:4'],
          },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'cannot be read', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [] },
    ],
  });
  expect(failures).toEqual([
    'a.test.ts › takes away\n      expected 1 to be 2',
    'b.test.ts\n      cannot be read',
  ]);
});

test('each failed test of Playwright is found in its suites', () => {
  const failed = {
    title: 'opens',
    file: 'e2e/a.test.ts',
    ok: false,
    tests: [{ results: [{ error: { message: 'no popup' } }] }],
  };
  const passed = { title: 'closes', file: 'e2e/a.test.ts', ok: true, tests: [{ results: [{}] }] };
  expect(playwrightFailures({ suites: [{ specs: [passed], suites: [{ specs: [failed] }] }] })).toEqual([
    'e2e/a.test.ts › opens\n      no popup',
  ]);
});
