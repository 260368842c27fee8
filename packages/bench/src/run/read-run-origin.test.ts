import { expect, it } from 'vitest';
import { readRunOrigin } from './read-run-origin.ts';

it('says when and on what a result is made, and from which commit if there is one', async () => {
  const earliest = new Date().toISOString();
  const { madeAt, node, commit = '0'.repeat(40) } = await readRunOrigin();
  expect(madeAt >= earliest && madeAt <= new Date().toISOString()).toBe(true);
  expect(node).toBe(process.versions.node);
  expect(commit).toMatch(/^[0-9a-f]{40}(?:-dirty)?$/);
});
