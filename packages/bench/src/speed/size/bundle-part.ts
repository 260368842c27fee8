import type { SpeedPart } from '../speed-part.ts';
import { bundleSize } from './bundle-size.ts';

const kilobyte = 1000;

/** What users import, each with the program that is bundled. */
const imports: readonly { readonly name: string; readonly code: string }[] = [
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

/** What the first of them may come to, in kB. */
const extractArticleBarKb = 45;

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
        atMost: extractArticleBarKb,
      },
    ],
  };
};
