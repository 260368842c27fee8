import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const results = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })),
    }),
  ),
});

const axePath = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

/** Runs axe on a page: every rule of WCAG 2.2 A and AA, and the best practices. One line a violation. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  const { violations } = results.parse(await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
