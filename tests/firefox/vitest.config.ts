import { defineConfig } from 'vitest/config';

/** `npm run firefox`: the tests in a real Firefox, one after another. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    globalSetup: ['tests/firefox/prepared.ts'],
    fileParallelism: false,
    bail: 0,
    // Generous: for what hangs, not for a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
