import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';

/** A package as it is installed. */
export interface InstalledPackage {
  /** Its folder. */
  readonly folder: string;
  /** Its manifest. */
  readonly manifest: InstalledManifest;
}

/** The manifest of a package, with all that it says. */
export type InstalledManifest = z.infer<typeof manifestSchema>;

const manifestSchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).optional(),
  peerDependencies: z.record(z.string(), z.string()).optional(),
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).optional(),
});

/** Packages with everything that they depend on, peers that have to be there included, looked up from a folder as Node does. */
export function dependencyClosure(names: readonly string[], from: string): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const queue = names.map((name) => findPackage(name, from));
  for (const folder of queue) {
    if (found.has(folder)) continue;
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    found.set(folder, { folder, manifest });
    queue.push(...requiredNames(manifest).map((name) => findPackage(name, folder)));
  }
  return [...found.values()];
}

function requiredNames({
  dependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: InstalledManifest): readonly string[] {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...peers];
}

function findPackage(name: string, from: string): string {
  const candidate = join(from, 'node_modules', name);
  if (existsSync(candidate)) return realpathSync(candidate);
  if (dirname(from) === from) throw new Error(`${name} is not installed.`);
  return findPackage(name, dirname(from));
}
