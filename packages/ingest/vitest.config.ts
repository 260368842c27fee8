import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { resolve: { conditions: ['@broadsheet/source'] } },
  // Vitest's own environment, in which globalSetup runs.
  environments: { __vitest__: { resolve: { conditions: ['@broadsheet/source'] } } },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/templates.ts',
    // A busy machine must not fail a test; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: '.vitest/report.json' },
  },
});
