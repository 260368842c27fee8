import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import * as z from 'zod';
import { BenchError } from '../bench-error.ts';
import type { System } from '../systems/system.ts';

const manifest = z.object({ version: z.string() });

/** The versions of a system's packages, such as `@mozilla/readability 0.6.0 + jsdom 31.0.1`. */
export async function systemVersion({ packages }: System): Promise<string> {
  const versions = await Promise.all(packages.map(async (name) => `${name} ${await packageVersion(name)}`));
  return versions.join(' + ');
}

async function packageVersion(name: string): Promise<string> {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) {
    throw new BenchError(`The package ${name} is not installed; run "pnpm install".`);
  }
  return manifest.parse(JSON.parse(await readFile(path, 'utf8'))).version;
}
