import { readFile, writeFile } from 'node:fs/promises';
import { env } from 'node:process';
import { expect, it } from 'vitest';
import { type QualityResult, qualityResultSchema } from '../../results/quality-result.ts';
import { benchmarkPage } from './benchmark-page.ts';

const expectedPage = new URL('fixtures/expected.md', import.meta.url);

async function readFixture(): Promise<QualityResult> {
  const text = await readFile(new URL('fixtures/result.json', import.meta.url), 'utf8');
  return qualityResultSchema.parse(JSON.parse(text));
}

// UPDATE=1 first writes the page as it now is.
it('writes a result as a page', async () => {
  const page = benchmarkPage(await readFixture());
  if (env['UPDATE'] === '1') {
    await writeFile(expectedPage, page);
  }
  expect(page).toBe(await readFile(expectedPage, 'utf8'));
});

it('says what a narrower run has measured, and how to repeat it', async () => {
  const result = await readFixture();
  const page = benchmarkPage({ ...result, part: 'untouched', limit: 5, withoutRules: ['json-ld:author'] });
  expect(page).toContain(
    'Only this was measured: the part untouched; 5 pages of each set at most; Broadsheet without json-ld:author.',
  );
  expect(page).toContain('--part untouched --limit 5 --without json-ld:author --json quality.json\n');
});

it('tells nothing of Broadsheet when it was not run', async () => {
  const { systems, ...result } = await readFixture();
  const { broadsheet: _, ...peers } = systems;
  const page = benchmarkPage({ ...result, systems: peers });
  expect(page).toContain('--systems defuddle,body-text ');
  expect(page).not.toContain('Broadsheet by part');
});
