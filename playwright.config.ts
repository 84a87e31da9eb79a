import { defineConfig } from '@playwright/test';
import { isWhole, WHOLE } from './tests/whole';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', '{hostile,faults}/**/*.browser.ts'],
  ...(!isWhole && { grepInvert: new RegExp(WHOLE) }),
  // Generous: time limits are for what hangs, not for a busy machine.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  // One browser waits, for a page or for a picture, while the other works.
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
