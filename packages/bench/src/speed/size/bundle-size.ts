import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Length of a bundle, in bytes. */
export interface BundleSize {
  /** Minified. */
  readonly minifiedBytes: number;
  /** Minified and compressed with gzip. */
  readonly gzipBytes: number;
}

/** Bundles a program for browsers from what the packages have built, as a user's build does. */
export async function bundleSize(code: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('../../..', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
    // Names that linkedom and defuddle ask for only where they run in Node.
    external: ['canvas', 'node:*', 'fs', 'path', 'url', 'module', 'vm', 'perf_hooks'],
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { minifiedBytes: bytes.length, gzipBytes: gzipSync(bytes, { level: 9 }).length };
}
