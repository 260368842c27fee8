import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/*/index.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  sourcemap: true,
  clean: true,
  silent: true,
});
