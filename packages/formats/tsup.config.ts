import { defineConfig } from 'tsup';

export default defineConfig({
  // What reads a format is apart from what writes it, so that a bundle that only writes has no zod.
  entry: ['src/index.ts', 'src/*/index.ts', 'src/*/from-{json-ld,ninjs}.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  sourcemap: true,
  // The source is published beside what is built from it: its maps lead there and need not repeat it.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  clean: true,
  silent: true,
});
