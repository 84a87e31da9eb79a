import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/testing/longest-first.ts';
import { testFiles } from './tools/testing/test-workers.ts';

const { shared, inPage, own, ownProcess } = testFiles(import.meta.dirname);

export default defineConfig({
  plugins: [
    {
      // The build's word for the address of a script's file: none of the script is run.
      name: 'script-address',
      enforce: 'pre',
      load: {
        filter: { id: /\?script$/ },
        handler: (id) => `export default ${JSON.stringify(id.split('/src')[1]?.replace('?script', ''))};`,
      },
    },
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Generous: time limits are for what hangs, not for a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Both cores of a small machine: by itself Vitest leaves one idle.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'own', include: own, pool: 'threads' } },
      { extends: true, test: { name: 'own process', include: ownProcess } },
      { extends: true, test: { name: 'in page', include: inPage, environment: 'happy-dom', isolate: false } },
      { extends: true, test: { name: 'shared', include: shared, isolate: false } },
    ],
  },
});
