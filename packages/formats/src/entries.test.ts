import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** For each entry, the packages and the folders of other formats that it may pull in. */
const entries = [
  ['text', ['@broadsheet/core/model'], []],
  ['markdown', ['@broadsheet/core/model', 'mdast-util-gfm', 'mdast-util-to-markdown'], ['mdast']],
  ['html', ['@broadsheet/core/model', 'hast-util-to-html'], ['hast']],
] as const;

const formatFolders = ['text', 'markdown', 'html', 'mdast', 'hast'];

describe.each(entries)('@broadsheet/formats/%s', (name, packages, trees) => {
  const { files, imported } = reach(new URL(`${name}/index.ts`, import.meta.url));

  test('pulls in only the packages it needs', () => {
    expect([...imported].toSorted()).toEqual(packages);
  });

  test('pulls in no other format', () => {
    const folders = new Set([...files].map((file) => new URL(file).pathname.split('/').at(-2)));
    expect(formatFolders.filter((folder) => folders.has(folder)).toSorted()).toEqual([name, ...trees].toSorted());
  });
});

/** The files that a module reaches, and the packages they import values from. */
function reach(entry: URL): { readonly files: ReadonlySet<string>; readonly imported: ReadonlySet<string> } {
  const files = new Set<string>();
  const imported = new Set<string>();
  const pending = [entry];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    files.add(file.href);
    for (const specifier of valueImports(readFileSync(file, 'utf8'))) {
      const target = new URL(specifier, file);
      if (!specifier.startsWith('.')) {
        imported.add(specifier);
      } else if (!files.has(target.href)) {
        pending.push(target);
      }
    }
  }
  return { files, imported };
}

function valueImports(source: string): readonly string[] {
  const statements = source.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;']*?\sfrom\s)?'([^']+)';/gm);
  return [...statements].map(([, specifier = '']) => specifier);
}
