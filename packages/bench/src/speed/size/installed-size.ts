import { execFile } from 'node:child_process';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';
import { isMissingFile } from '../../data/is-missing-file.ts';

/** What an installation of packages brings. */
export interface InstalledSize {
  /** Number of packages, those they depend on included. */
  readonly packages: number;
  /** Length of all their files, in bytes. */
  readonly bytes: number;
}

const manifestSchema = z.object({
  name: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).optional(),
});

type Manifest = z.infer<typeof manifestSchema>;

const benchFolder = fileURLToPath(new URL('../../..', import.meta.url));

/** Follows the dependencies of packages as they are installed beside the bench, each package once. */
export async function installedSize(names: readonly string[]): Promise<InstalledSize> {
  const seen = new Map<string, number>();
  const queue = await Promise.all(names.map(async (name) => findPackage(name, benchFolder)));
  for (const folder of queue) {
    if (seen.has(folder)) continue;
    const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
    seen.set(folder, await publishedBytes(folder));
    for (const name of requiredNames(manifest)) queue.push(await findPackage(name, folder));
  }
  return { packages: seen.size, bytes: [...seen.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Dependencies, and peers that have to be there. */
function requiredNames({
  dependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Manifest): readonly string[] {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...peers];
}

/** The folder of a package, looked up from another one as Node does. */
async function findPackage(name: string, from: string): Promise<string> {
  try {
    return await realpath(join(from, 'node_modules', name));
  } catch (error) {
    if (!isMissingFile(error) || dirname(from) === from) throw error;
    return findPackage(name, dirname(from));
  }
}

const packSchema = z.tuple([z.object({ unpackedSize: z.number() })]);

/** Bytes of the files of a package; of one that lies here as source, those that it would publish. */
async function publishedBytes(folder: string): Promise<number> {
  if (folder.includes('node_modules')) return folderBytes(folder);
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], { cwd: folder });
  return packSchema.parse(JSON.parse(stdout))[0].unpackedSize;
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'),
  );
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
