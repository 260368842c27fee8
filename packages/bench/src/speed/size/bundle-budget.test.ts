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
  { name: 'extractArticle', code: `export { extractArticle } from '@broadsheet/sdk';`, ceilingBytes: 165_000 },
  { name: 'parseFeed', code: `export { parseFeed } from '@broadsheet/sdk';`, ceilingBytes: 183_000 },
  { name: 'createClient', code: `export { createClient } from '@broadsheet/sdk';`, ceilingBytes: 255_000 },
  { name: 'extractionRules', code: `export { extractionRules } from '@broadsheet/sdk';`, ceilingBytes: 6_300 },
  { name: 'explain', code: `export { explain } from '@broadsheet/sdk';`, ceilingBytes: 9_800 },
  { name: 'core/model', code: `export * from '@broadsheet/core/model';`, ceilingBytes: 13_300 },
  { name: 'parseArticle', code: `export { parseArticle } from '@broadsheet/core';`, ceilingBytes: 34_000 },
];

test.each(budgets)('$name keeps to its budget', async ({ code, ceilingBytes }) => {
  const { gzipBytes } = await bundleSize(code, 'source');
  expect(gzipBytes).toBeLessThanOrEqual(ceilingBytes);
});
