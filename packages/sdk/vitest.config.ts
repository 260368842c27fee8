import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@broadsheet/source'] } },
  test: {
    include: ['{src,scripts,hostile,equivalence,conformance,memory}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
    // A busy machine must not fail a test; a hang still ends.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
});
