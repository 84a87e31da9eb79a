import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Generous: time limits are for what hangs, not for a busy machine.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['tests/{unit,data,properties,hostile,faults}/**/*.test.{ts,tsx}'],
  },
});
