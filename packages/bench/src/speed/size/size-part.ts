import type { SpeedPart } from '../speed-part.ts';
import { bundleSize, type Import } from './bundle-sizes.ts';
import { installedSize } from './installed-size.ts';

const kilobyte = 1000;

/** What users import. */
const imports: readonly Import[] = [
  { name: 'extractArticle', code: `export { extractArticle } from '@broadsheet/sdk';` },
  { name: 'parseFeed', code: `export { parseFeed } from '@broadsheet/sdk';` },
  { name: 'createClient', code: `export { createClient } from '@broadsheet/sdk';` },
  { name: '@broadsheet/core/model', code: `export * from '@broadsheet/core/model';` },
  { name: 'parseArticle', code: `export { parseArticle } from '@broadsheet/core';` },
  {
    name: 'Readability + linkedom',
    code: `export * from '@mozilla/readability'; export { parseHTML } from 'linkedom';`,
  },
  { name: 'defuddle/node + linkedom', code: `export * from 'defuddle/node'; export { parseHTML } from 'linkedom';` },
];

/** What users install. */
const installations: Readonly<Record<string, readonly string[]>> = {
  '@broadsheet/sdk': ['@broadsheet/sdk'],
  'Readability + linkedom': ['@mozilla/readability', 'linkedom'],
};

const bars = { extractArticleKb: 45, packages: 15, installedMb: 8 } as const;

/** How long the bundles are that users ship. */
export const bundlePart: SpeedPart = async ({ showProgress }) => {
  const rows: { name: string; figures: readonly number[] }[] = [];
  for (const { name, code } of imports) {
    showProgress(`bundle: ${name}`);
    const { minifiedBytes, gzipBytes } = await bundleSize(code);
    rows.push({ name, figures: [minifiedBytes / kilobyte, gzipBytes / kilobyte] });
  }
  return {
    part: 'bundle',
    title: 'Bundles for a browser',
    method: 'Bundled by esbuild from the built packages.',
    columns: ['minified, kB', 'and gzip, kB'].map((name) => ({ name, digits: 1 })),
    rows,
    bars: [
      {
        measured: 'bundle of extractArticle, minified and gzip, kB',
        figure: rows[0]?.figures[1] ?? 0,
        digits: 1,
        atMost: bars.extractArticleKb,
      },
    ],
  };
};

/** How much an installation brings. */
export const installPart: SpeedPart = async () => {
  const rows = await Promise.all(
    Object.entries(installations).map(async ([name, names]) => {
      const { packages, bytes } = await installedSize(names);
      return { name, figures: [packages, bytes / kilobyte ** 2] };
    }),
  );
  const [packages = 0, megabytes = 0] = rows[0]?.figures ?? [];
  return {
    part: 'install',
    title: 'Installation',
    method: 'Packages with everything they depend on, as installed here, and the length of their files.',
    columns: [
      { name: 'packages', digits: 0 },
      { name: 'MB', digits: 1 },
    ],
    rows,
    bars: [
      { measured: 'packages that come with @broadsheet/sdk', figure: packages, digits: 0, atMost: bars.packages },
      { measured: 'MB that @broadsheet/sdk installs', figure: megabytes, digits: 1, atMost: bars.installedMb },
    ],
  };
};
