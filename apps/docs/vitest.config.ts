import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{samples,src,e2e}/**/*.test.ts'],
    // A busy machine must not fail a test; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
});
