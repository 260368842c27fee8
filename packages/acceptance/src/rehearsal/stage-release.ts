import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedPackages } from '../published-packages.ts';
import { runProgram } from './run-program.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The program that makes releases. */
export const changeset = join(root, 'node_modules/.bin/changeset');

/** What of the root a release reads. */
const rootFiles = ['.changeset', '.pnpmfile.mjs', 'LICENSE', 'README.md', 'package.json', 'pnpm-workspace.yaml'];

/** What stays where it is, at any depth. */
const leftBehind = new Set(['node_modules', '.turbo', '.vitest', '.packed.tgz']);

/**
 * Copies what a release publishes, and makes its versions and changelogs there as a release does.
 *
 * @throws {Error} when a package gets no changelog: nothing says what its users get.
 */
export async function stageRelease(folder: string): Promise<void> {
  for (const name of rootFiles) cpSync(join(root, name), join(folder, name), { recursive: true });
  const copies = publishedPackages.map((published) => {
    const copy = join(folder, 'packages', basename(published.folder));
    cpSync(published.folder, copy, { recursive: true, filter: (path) => !leftBehind.has(basename(path)) });
    return copy;
  });
  // Changesets asks git which commit added each of them.
  await runProgram('git', ['init', '--quiet'], { folder });
  await runProgram(changeset, ['version'], { folder });
  for (const copy of copies) readFileSync(join(copy, 'CHANGELOG.md'));
}
