import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FictionalPage, fictionalPages } from './fictional-pages.ts';

/** Writes the fictional pages into a new folder, as the bench expects data sets, and returns its path. */
export async function writeDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bench-'));
  for (const [set, pages] of Object.entries(fictionalPages)) {
    await writeDataSet(join(folder, set), pages);
  }
  return folder;
}

async function writeDataSet(folder: string, pages: readonly FictionalPage[]): Promise<void> {
  await mkdir(join(folder, 'pages'), { recursive: true });
  await writeFile(join(folder, 'truth.jsonl'), pages.map(({ truth }) => `${JSON.stringify(truth)}\n`).join(''));
  await Promise.all(
    pages.map(async ({ truth, html }) => writeFile(join(folder, 'pages', `${truth.id}.html.gz`), gzipSync(html))),
  );
}
