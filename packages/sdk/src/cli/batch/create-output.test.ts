import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createArticle } from '../../testing/index.ts';
import { recordTerminal } from '../fixtures/record-terminal.ts';
import { createOutput } from './create-output.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
});

afterAll(async () => rm(folder, { recursive: true }));

/** Addresses, with the name of the file before its hash. */
const names = [
  ['https://courant.example/city/tram-14', 'tram-14'],
  ['https://courant.example/2026/03/Tram_Back.html', 'tram-back'],
  ['https://courant.example/%D1%82%D1%80%D0%B0%D0%BC-14/', '14'],
  ['https://courant.example/a/..%2F..%2Fetc%2Fpasswd', 'etc-passwd'],
  [`https://courant.example/${'tram-'.repeat(100)}`, 'tram-'.repeat(12)],
  ['https://courant.example/?p=1102', ''],
] as const;

it.each(names)('names the file of %s', async (canonicalUrl, name) => {
  const out = await mkdtemp(join(folder, 'out-'));
  const write = await createOutput({ out, format: 'json' }, recordTerminal());
  const article = createArticle({ canonicalUrl, id: canonicalUrl });
  await write(article);
  await write(article);
  await write(createArticle({ canonicalUrl, id: 'another' }));
  const files = await readdir(out);
  expect(new Set(files.map((file) => file.replace(/-?[\da-f]{8}\.json$/, '')))).toEqual(new Set([name]));
  expect(files).toHaveLength(2);
});
