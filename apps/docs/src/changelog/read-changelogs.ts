import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseChangeset, writeChangelog } from './write-changelog.ts';

/** The changelog of a package as a page. */
export interface Changelog {
  /** Name of the package. */
  readonly name: string;
  /** Path of the page. */
  readonly id: string;
  /** The page, as Markdown without a title. */
  readonly body: string;
}

/** What the manifest of a package says of its releases. */
const manifestSchema = z.object({ name: z.string(), private: z.boolean().default(false) });

/**
 * Reads the changelogs of all packages that are published.
 *
 * @param root - Folder of the repository.
 */
export async function readChangelogs(root: string): Promise<readonly Changelog[]> {
  const files = (await readdir(join(root, '.changeset'))).filter((file) => file.endsWith('.md')).toSorted();
  const texts = await Promise.all(files.map(async (file) => readFile(join(root, '.changeset', file), 'utf8')));
  const changesets = texts.flatMap((text) => parseChangeset(text) ?? []);
  const folders = (await readdir(join(root, 'packages'))).toSorted();
  const pages = folders.map(async (folder) => {
    const path = join(root, 'packages', folder);
    const manifest: unknown = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'));
    const { name, private: isPrivate } = manifestSchema.parse(manifest);
    if (isPrivate) return [];
    const file = join(path, 'CHANGELOG.md');
    const releases = existsSync(file) ? await readFile(file, 'utf8') : '';
    return [{ name, id: `reference/changelog/${folder}`, body: writeChangelog(name, changesets, releases) }];
  });
  return (await Promise.all(pages)).flat();
}
