import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPackage } from '../published-packages.ts';

const extension = '.api.md';

/** Where the report of an entry stands that is reviewed with every change. */
export function reportFile({ folder }: PublishedPackage, entryName: string): string {
  return join(folder, 'api', `${entryName}${extension}`);
}

/** Where the reports of a package stand as they were when it was released last: what users rely on. */
export function releasedFolder({ folder }: PublishedPackage): string {
  return join(folder, 'api', 'released');
}

/** The reports of the last release, by the name of their entry: none of a package that is new. */
export function releasedReports(published: PublishedPackage): ReadonlyMap<string, string> {
  const folder = releasedFolder(published);
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((file) => [file.slice(0, -extension.length), readFileSync(join(folder, file), 'utf8')]),
  );
}
