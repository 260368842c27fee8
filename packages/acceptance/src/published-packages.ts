import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** A package of this repository that users install. */
export interface PublishedPackage {
  /** Its name, such as `@broadsheet/core`. */
  readonly name: string;
  /** Its folder, absolute. */
  readonly folder: string;
  /** What users import of it. */
  readonly entries: readonly PublishedEntry[];
}

/** Something that users import of a package. */
export interface PublishedEntry {
  /** Name of the entry as a file is called by it, such as `schema`; that of the package itself is `index`. */
  readonly name: string;
  /** What stands behind `from`, such as `@broadsheet/core/schema`. */
  readonly specifier: string;
  /** The declarations it leads to, absolute. */
  readonly declarationFile: string;
  /** Whether it is closed to browsers: what it does needs Node. */
  readonly isForNode: boolean;
}

const manifestSchema = z.object({
  name: z.string(),
  private: z.boolean().optional(),
  exports: z
    .record(z.string(), z.union([z.string(), z.object({ types: z.string().optional(), browser: z.null().optional() })]))
    .optional(),
});

const packagesFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The packages of this repository that are published: those that are not private. */
export const publishedPackages: readonly PublishedPackage[] = readdirSync(packagesFolder)
  .map((name) => join(packagesFolder, name))
  .flatMap((folder) => {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return manifest.private === true ? [] : [{ name: manifest.name, folder, entries: entriesOf(manifest, folder) }];
  });

/** Entries that lead to a module. Those that only lead to source are for this repository, and are not published. */
function entriesOf({ name, exports = {} }: z.infer<typeof manifestSchema>, folder: string): readonly PublishedEntry[] {
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' || target.types === undefined
      ? []
      : [
          {
            name: entry === '.' ? 'index' : entry.slice('./'.length).replaceAll('/', '-'),
            specifier: `${name}${entry.slice('.'.length)}`,
            declarationFile: join(folder, target.types),
            isForNode: target.browser === null,
          },
        ],
  );
}
