import { defineConfig } from 'vitest/config';

/** The tests that need a real WordPress: `npm run test:wordpress` in the root of the repository. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@broadsheet/source'] } },
  test: {
    include: ['wordpress/**/*.test.ts'],
    // The stories are loaded before the first test.
    hookTimeout: 300_000,
    testTimeout: 60_000,
  },
});
