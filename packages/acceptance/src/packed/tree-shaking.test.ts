import { isBuiltin } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** A program, and what of the packages must and must not be in its bundle. */
interface Import {
  /** The program. */
  readonly code: string;
  /** Packages of others that the bundle holds, and no more of them. */
  readonly packages: readonly string[];
  /** Functions that the bundle holds. */
  readonly holds: readonly string[];
  /** Functions that it does not. */
  readonly lacks: readonly string[];
}

const writers = ['toAns', 'toHtml', 'toJsonFeedItem', 'toJsonLd', 'toMarkdown', 'toNinjs', 'toPortableText', 'toText'];
const without = (...names: readonly string[]): readonly string[] => writers.filter((name) => !names.includes(name));

const imports: readonly Import[] = [
  {
    code: `export { toText } from '@broadsheet/formats';`,
    packages: [],
    holds: ['toText'],
    lacks: [...without('toText'), 'fromNinjs', 'fromJsonLd'],
  },
  {
    code: `export { toText } from '@broadsheet/formats/text';`,
    packages: [],
    holds: ['toText'],
    lacks: without('toText'),
  },
  {
    code: `export { toPortableText } from '@broadsheet/formats/portable-text';`,
    packages: [],
    holds: ['toPortableText'],
    lacks: without('toPortableText'),
  },
  {
    code: `export { toJsonLd } from '@broadsheet/formats';`,
    packages: [],
    holds: ['toJsonLd'],
    lacks: [...without('toJsonLd'), 'fromJsonLd', 'fromNinjs'],
  },
  {
    code: `export { extractArticle } from '@broadsheet/sdk';`,
    packages: [],
    holds: ['extractArticle'],
    lacks: ['parseFeed', 'createClient', 'explain', 'restore', 'parseArticle'],
  },
  {
    code: `export { explain } from '@broadsheet/sdk';`,
    packages: [],
    holds: ['explain'],
    lacks: ['extractArticle', 'parseFeed', 'createClient'],
  },
  {
    code: `export { parseFeed } from '@broadsheet/sdk';`,
    packages: [],
    holds: ['parseFeed'],
    lacks: ['createClient', 'explain', 'restore', 'parseArticle'],
  },
  {
    code: `export { compareStamps } from '@broadsheet/core';`,
    packages: [],
    holds: ['compareStamps'],
    lacks: ['parseArticle', 'diffArticles'],
  },
  { code: `export * from '@broadsheet/core/model';`, packages: [], holds: ['diffArticles'], lacks: ['parseArticle'] },
];

describe('a bundle of what is built', () => {
  test.each(imports)('holds no more than: $code', async ({ code, packages, holds, lacks }) => {
    const bundle = await bundled(code);
    expect(bundle.packages).toEqual(packages);
    expect(holds.filter((name) => !bundle.defines(name))).toEqual([]);
    expect(lacks.filter((name) => bundle.defines(name))).toEqual([]);
  });

  test('of the whole SDK has no zod, nothing of Node, and nothing for Node', async () => {
    const { packages, builtins, defines } = await bundled(`export * from '@broadsheet/sdk';`);
    expect(builtins).toEqual([]);
    expect(packages).toContain('ky');
    expect(packages.filter((name) => ['zod', 'undici', 'ipaddr.js'].includes(name))).toEqual([]);
    expect(['createNodeClient', 'createDiskCache', 'parseArticle'].filter(defines)).toEqual([]);
  });

  test.each(['@broadsheet/core', '@broadsheet/formats', '@broadsheet/sdk/publishers'])(
    'of %s has nothing of Node',
    async (specifier) => {
      expect((await bundled(`export * from '${specifier}';`)).builtins).toEqual([]);
    },
  );

  test.each(['@broadsheet/sdk/node'])('of %s is refused for browsers', async (specifier) => {
    await expect(bundled(`export * from '${specifier}';`)).rejects.toThrow(`Could not resolve "${specifier}"`);
  });
});

/** Bundles a program for a browser, and tells what is left in the bundle. */
async function bundled(contents: string) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [builtinsStayImports],
  });
  const text = outputFiles[0]?.text ?? '';
  const outputs = Object.values(metafile.outputs);
  const files = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return {
    builtins: outputs.flatMap((output) => output.imports.map(({ path }) => path)),
    packages: [...new Set(files.flatMap((file) => packageOf(file) ?? []))].toSorted(),
    // Where two packages have a function of one name, esbuild numbers them.
    defines: (name: string): boolean => new RegExp(String.raw`\bfunction ${name}\d*\b`).test(text),
  };
}

const builtinsStayImports: Plugin = {
  name: 'builtins stay imports',
  setup: (setup) =>
    setup.onResolve({ filter: /.*/ }, ({ path }) => (isBuiltin(path) ? { path, external: true } : undefined)),
};

/** The package of others that a file belongs to. */
function packageOf(file: string): string | undefined {
  return /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(file)?.groups?.['name'];
}
