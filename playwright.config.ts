import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.test.ts', '{hostile,faults}/**/*.browser.ts'],
  timeout: 60_000,
  // One browser with an extension at a time: two starve each other on a small machine.
  workers: 1,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
