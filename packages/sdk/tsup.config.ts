import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/node/index.ts',
    // Started by its file, in threads of its own.
    'src/node/extraction-thread.ts',
    'src/publishers/index.ts',
    'src/testing/index.ts',
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
