import { defineConfig } from 'vitest/config';

/** `npm run firefox`: the tests in a real Firefox, one after another. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    bail: 0,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
