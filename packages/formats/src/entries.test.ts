import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';

/** For each entry, the packages that it may pull in, and the folders of other formats. */
const entries = {
  text: { packages: [], folders: [] },
  markdown: { packages: ['mdast-util-gfm', 'mdast-util-to-markdown'], folders: ['mdast'] },
  html: { packages: ['hast-util-to-html'], folders: ['hast'] },
  mdast: { packages: [], folders: [] },
  hast: { packages: [], folders: [] },
  'json-ld': { packages: ['zod'], folders: [] },
  ninjs: { packages: ['hast-util-to-html', 'parse5', 'zod'], folders: ['hast'] },
  'portable-text': { packages: [], folders: [] },
  'json-feed-item': { packages: ['hast-util-to-html'], folders: ['hast'] },
  ans: { packages: ['hast-util-to-html'], folders: ['hast'] },
  prompt: { packages: [], folders: [] },
} as const satisfies Readonly<Record<string, Entry>>;

interface Entry {
  readonly packages: readonly string[];
  readonly folders: readonly string[];
}

const sourceFolder = fileURLToPath(new URL('.', import.meta.url));
const formatFolders = [...Object.keys(formats), 'prompt'];

test('every format has an entry', () => {
  expect(Object.keys(entries)).toEqual(expect.arrayContaining(formatFolders));
});

describe.each(Object.entries<Entry>(entries))('@broadsheet/formats/%s', (name, { packages, folders }) => {
  test('bundles no other format, and only the packages it needs', async () => {
    const { files, imported } = await bundled(`export * from './${name}/index.ts';`);
    const own = new Set(files.map((file) => file.split('/').at(-2) ?? ''));
    expect(formatFolders.filter((folder) => own.has(folder)).toSorted()).toEqual([name, ...folders].toSorted());
    expect(imported.filter((specifier) => !specifier.startsWith('@broadsheet/core'))).toEqual(packages);
  });
});

test('a writer pulls in nothing of what reads the same format', async () => {
  const { imported } = await bundled(`export { toNinjs } from './index.ts';`);
  expect(imported.filter((specifier) => !specifier.startsWith('@broadsheet/core'))).toEqual(['hast-util-to-html']);
});

test('a converter imported from the package itself bundles no other format', async () => {
  const { files } = await bundled(`export { toText } from './index.ts';`);
  const own = new Set(files.map((file) => file.split('/').at(-2) ?? ''));
  expect(formatFolders.filter((folder) => own.has(folder))).toEqual(['text']);
});

/** The files of the package of which something is left in a bundle, and the packages that the bundle imports. */
async function bundled(contents: string) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: sourceFolder, loader: 'ts' },
    bundle: true,
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  });
  const outputs = Object.values(metafile.outputs);
  return {
    files: outputs.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
    imported: [...new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)))].toSorted(),
  };
}
