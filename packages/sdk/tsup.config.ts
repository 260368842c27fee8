import { defineConfig } from 'tsup';

/**
 * Functions that users import by themselves. Each gets a file of its own, and what several of them need one more, so that
 * a bundle has no byte of the others: in one joined file, tables that are worked out at its top stay for everybody.
 * A file for each module would make no smaller bundles, and twice as long an import in Node.
 */
const separateFunctions = [
  'src/create-client.ts',
  'src/extract-article.ts',
  'src/parse-feed.ts',
  'src/article/{conflicts,explain,restore}.ts',
  'src/candidates/extraction-rules.ts',
];

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/node/index.ts',
    // Started by its file, in threads of its own.
    'src/node/extraction-thread.ts',
    'src/publishers/index.ts',
    'src/testing/index.ts',
    ...separateFunctions,
  ],
  format: 'esm',
  target: 'es2023',
  sourcemap: true,
  // The source is published beside what is built from it: its maps lead there and need not repeat it.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  clean: true,
  silent: true,
});
