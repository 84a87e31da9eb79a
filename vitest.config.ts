import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { scriptAddress } from './tools/build/script-address';

export default defineConfig({
  plugins: [scriptAddress()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Generous: time limits are for what hangs, not for a busy machine.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Both cores of a small machine: by itself Vitest leaves one idle.
    maxWorkers: Math.max(2, availableParallelism()),
    include: ['tests/{unit,data,properties,hostile,faults}/**/*.test.{ts,tsx}'],
  },
});
