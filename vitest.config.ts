import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: { include: ['tests/{unit,data,properties,hostile,faults}/**/*.test.{ts,tsx}'] },
});
