import { expect, test } from 'vitest';
import { bundleSize } from './bundle-size.ts';

/** How long the bundle of an entry may be, minified and compressed with gzip. */
interface BundleBudget {
  /** What the test is called by. */
  readonly name: string;
  /** The program that is bundled. */
  readonly code: string;
  /** A little above what it is: who exceeds it either finds the bytes elsewhere or raises it on purpose. */
  readonly ceilingBytes: number;
}

const budgets: readonly BundleBudget[] = [
  // To come down to 45,000, see `bundle-part.ts`.
  { name: 'extractArticle', code: `export { extractArticle } from '@broadsheet/sdk';`, ceilingBytes: 169_000 },
  { name: 'parseFeed', code: `export { parseFeed } from '@broadsheet/sdk';`, ceilingBytes: 125_000 },
  { name: 'createClient', code: `export { createClient } from '@broadsheet/sdk';`, ceilingBytes: 200_000 },
  { name: 'extractionRules', code: `export { extractionRules } from '@broadsheet/sdk';`, ceilingBytes: 6_800 },
  { name: 'explain', code: `export { explain } from '@broadsheet/sdk';`, ceilingBytes: 10_700 },
  { name: 'restore', code: `export { restore } from '@broadsheet/sdk';`, ceilingBytes: 80_000 },
  { name: 'sdk/publishers', code: `export * from '@broadsheet/sdk/publishers';`, ceilingBytes: 96_500 },
  { name: 'core/model', code: `export * from '@broadsheet/core/model';`, ceilingBytes: 13_500 },
  { name: 'core/schema', code: `export * from '@broadsheet/core/schema';`, ceilingBytes: 37_000 },
  { name: 'parseArticle', code: `export { parseArticle } from '@broadsheet/core';`, ceilingBytes: 35_000 },
  { name: 'formats/ans', code: `export * from '@broadsheet/formats/ans';`, ceilingBytes: 20_500 },
  { name: 'formats/hast', code: `export * from '@broadsheet/formats/hast';`, ceilingBytes: 6_800 },
  { name: 'formats/html', code: `export * from '@broadsheet/formats/html';`, ceilingBytes: 19_000 },
  { name: 'formats/json-feed-item', code: `export * from '@broadsheet/formats/json-feed-item';`, ceilingBytes: 19_500 },
  { name: 'formats/json-ld', code: `export * from '@broadsheet/formats/json-ld';`, ceilingBytes: 46_500 },
  { name: 'formats/markdown', code: `export * from '@broadsheet/formats/markdown';`, ceilingBytes: 20_500 },
  { name: 'formats/mdast', code: `export * from '@broadsheet/formats/mdast';`, ceilingBytes: 7_800 },
  { name: 'formats/ninjs', code: `export * from '@broadsheet/formats/ninjs';`, ceilingBytes: 108_000 },
  { name: 'formats/portable-text', code: `export * from '@broadsheet/formats/portable-text';`, ceilingBytes: 5_700 },
  { name: 'formats/prompt', code: `export * from '@broadsheet/formats/prompt';`, ceilingBytes: 6_200 },
  { name: 'formats/text', code: `export * from '@broadsheet/formats/text';`, ceilingBytes: 6_500 },
  { name: 'toJsonLd', code: `export { toJsonLd } from '@broadsheet/formats';`, ceilingBytes: 7_000 },
  { name: 'toNinjs', code: `export { toNinjs } from '@broadsheet/formats';`, ceilingBytes: 61_500 },
];

test.each(budgets)('$name keeps to its budget', async ({ code, ceilingBytes }) => {
  const { gzipBytes } = await bundleSize(code);
  expect(gzipBytes).toBeLessThanOrEqual(ceilingBytes);
});
