import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { PublishedPackage } from '../published-packages.ts';

const run = promisify(execFile);

/** A package as users get it. */
export interface PackedPackage {
  /** Its folder, as an installation unpacks it. */
  readonly folder: string;
  /** Its manifest, as it is published. */
  readonly manifest: PackedManifest;
  /** Its files, relative to the folder. */
  readonly files: readonly string[];
}

/** What the manifest of a published package has to say. */
export type PackedManifest = z.infer<typeof manifestSchema>;

const conditionsSchema = z.record(z.string(), z.string().nullable());
const manifestSchema = z.object({
  name: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  homepage: z.string(),
  bugs: z.string(),
  license: z.string(),
  repository: z.object({ url: z.string(), directory: z.string() }),
  type: z.string(),
  sideEffects: z.unknown(),
  engines: z.object({ node: z.string() }),
  publishConfig: z.object({ access: z.string(), provenance: z.boolean() }),
  exports: z.record(z.string(), z.union([z.string(), conditionsSchema])),
  bin: z.record(z.string(), z.string()).optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
});

/** Packs a package as a release does, and unpacks it into a folder of its name below another one. */
export async function packPackage({ name, folder }: PublishedPackage, parent: string): Promise<PackedPackage> {
  const target = join(parent, name);
  const tarball = join(target, 'package.tgz');
  await mkdir(target, { recursive: true });
  // On Windows pnpm is a script, which only a shell runs.
  await run('pnpm', ['pack', '--silent', '--out', tarball], { cwd: folder, shell: process.platform === 'win32' });
  await run('tar', ['--extract', '--file', tarball, '--directory', target]);
  const packed = join(target, 'package');
  const entries = await readdir(packed, { recursive: true, withFileTypes: true });
  return {
    folder: packed,
    manifest: manifestSchema.parse(JSON.parse(await readFile(join(packed, 'package.json'), 'utf8'))),
    files: entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(packed, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  };
}
