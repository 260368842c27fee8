/** A change that is not released yet, as its file in the folder of changesets says it. */
export interface Changeset {
  /** Names of the packages it concerns. */
  readonly packages: readonly string[];
  /** What it says to users, as Markdown. */
  readonly text: string;
}

const parts = /^---\n(?<header>[^]*?)\n---\n(?<text>[^]*)$/;
const packageName = /^['"]?(?<name>@?[\w/-]+)['"]?:/;

/** Reads a changeset; undefined for a file that is none, such as the one that explains the folder. */
export function parseChangeset(file: string): Changeset | undefined {
  const { header, text } = parts.exec(file)?.groups ?? {};
  if (header === undefined || text === undefined) return undefined;
  const packages = header.split('\n').flatMap((line) => packageName.exec(line)?.groups?.['name'] ?? []);
  return { packages, text: text.trim() };
}

/**
 * Writes the page of a package: what is not released yet, then every release.
 *
 * @param name - Name of the package.
 * @param changesets - Changes that are not released yet, of any package.
 * @param changelog - Its changelog as releases write it, empty before the first. Its title is left out.
 */
export function writeChangelog(name: string, changesets: readonly Changeset[], changelog: string): string {
  const pending = changesets.filter(({ packages }) => packages.includes(name)).map(({ text }) => text);
  const unreleased = pending.length === 0 ? [] : ['## Unreleased', ...pending];
  const releases = changelog.replace(/^# .*\n/, '').trim();
  return [...unreleased, ...(releases === '' ? [] : [releases])].join('\n\n');
}
