import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/broadsheet-mcp.ts'],
  format: 'esm',
  target: 'es2023',
  clean: true,
  silent: true,
});
