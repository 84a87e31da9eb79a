import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', '{hostile,faults}/**/*.browser.ts'],
  // Generous: time limits are for what hangs, not for a busy machine.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  // Of three browsers on two cores one waits most of the time, for a page, a timer or a picture.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
