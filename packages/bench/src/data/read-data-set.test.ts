import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BenchError } from '../bench-error.ts';
import { writeDataFolder } from '../testing/write-data-folder.ts';
import { readDataSet } from './read-data-set.ts';

describe('readDataSet', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await writeDataFolder();
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it('reads pages in order, each with its truth and text', async () => {
    const pages = await readDataSet(folder, 'fundus');
    expect(pages.map(({ id }) => id)).toEqual(['en-tram', 'de-ferry']);
    expect(pages[1]?.truth.title).toBe('Fähren fahren bald auch nachts');
    expect(await pages[1]?.readHtml()).toContain('Fähren zwischen Orla');
  });

  it('puts the pages of a publisher into one part in every set', async () => {
    const [fundus, wcxb] = await Promise.all([readDataSet(folder, 'fundus'), readDataSet(folder, 'wcxb')]);
    expect(fundus.map(({ part }) => part)).toEqual(wcxb.map(({ part }) => part));
  });

  it('says which set is missing and where its original is', async () => {
    await expect(readDataSet(folder, 'htmldate')).rejects.toThrow(/"htmldate" is not in .*\n.*adbar\/htmldate/);
  });

  it('says which page is missing', async () => {
    const [page] = await readDataSet(folder, 'fundus');
    await rm(join(folder, 'fundus', 'pages'), { recursive: true });
    await expect(page?.readHtml()).rejects.toThrow(/en-tram\.html\.gz is in the truth/);
  });

  it('says which line cannot be read', async () => {
    await writeFile(join(folder, 'fundus', 'truth.jsonl'), '\n{"id": "a"}\n');
    await expect(readDataSet(folder, 'fundus')).rejects.toThrow(/truth\.jsonl:2 does not describe a page/);
    await writeFile(join(folder, 'fundus', 'truth.jsonl'), 'no JSON\n');
    await expect(readDataSet(folder, 'fundus')).rejects.toThrow(BenchError);
  });
});

it('takes a file in the place of the folder for a missing set', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bench-'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a', 'fundus'), '');
  await expect(readDataSet(join(folder, 'a'), 'fundus')).rejects.toThrow(BenchError);
  await rm(folder, { recursive: true });
});
