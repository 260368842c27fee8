import { defineConfig } from 'tsup';
import { bundleNotices } from './scripts/bundle-notices.ts';

/** The command line holds what it needs of the formats, see "The command line" in CONTRIBUTING.md. */
export default defineConfig({
  entry: ['src/cli/broadsheet.ts'],
  outDir: 'dist/cli',
  format: 'esm',
  target: 'es2023',
  external: ['@broadsheet/sdk'],
  esbuildPlugins: [bundleNotices('dist/cli/notices.txt')],
  minify: true,
  clean: true,
  silent: true,
});
