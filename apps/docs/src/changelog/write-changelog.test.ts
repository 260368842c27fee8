import { expect, it } from 'vitest';
import { parseChangeset, writeChangelog } from './write-changelog.ts';

const core = "---\n'@broadsheet/core': minor\n'@broadsheet/sdk': patch\n---\n\nAdded stamps.\n";
const changelog = '# @broadsheet/core\n\n## 0.1.0\n\n- The first release.\n';

it('reads for which packages a changeset is, and what it says', () => {
  expect(parseChangeset(core)).toEqual({ packages: ['@broadsheet/core', '@broadsheet/sdk'], text: 'Added stamps.' });
});

it('reads no changeset where there is none', () => expect(parseChangeset('# Changesets\n')).toBeUndefined());

it.each([
  ['@broadsheet/core', changelog, '## Unreleased\n\nAdded stamps.\n\n## 0.1.0\n\n- The first release.'],
  ['@broadsheet/core', '', '## Unreleased\n\nAdded stamps.'],
  ['@broadsheet/mcp', changelog, '## 0.1.0\n\n- The first release.'],
])('writes the page of %s', (name, releases, page) => {
  expect(writeChangelog(name, [{ packages: ['@broadsheet/core'], text: 'Added stamps.' }], releases)).toBe(page);
});
