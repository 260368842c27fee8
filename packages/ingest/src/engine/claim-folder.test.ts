import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveInUseError } from '../errors/archive-in-use-error.ts';
import { claimFolder } from './claim-folder.ts';

describe('a folder', () => {
  let folder: string;
  let ownerFile: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadsheet-folder-'));
    ownerFile = join(folder, 'owner.pid');
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));

  it('is claimed once', async () => {
    const { release } = await claimFolder(folder);
    const error: unknown = await claimFolder(folder).catch((reason: unknown) => reason);
    expect(ArchiveInUseError.isInstance(error) && error).toMatchObject({ folder, processId: process.pid });
    await release();
    await expect(readFile(ownerFile)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is left to another process that runs', async () => {
    await writeFile(ownerFile, `${process.ppid}\n`);
    await expect(claimFolder(folder)).rejects.toMatchObject({ code: 'ARCHIVE_IN_USE', processId: process.ppid });
  });

  it.each([
    ['of a process that has ended', '2147483647\n'],
    ['that is empty', ''],
    ['of an earlier life', `${process.pid}\n`],
  ])('is claimed in spite of an owner %s', async (_, owner) => {
    await writeFile(ownerFile, owner);
    const { release } = await claimFolder(folder);
    expect(await readFile(ownerFile, 'utf8')).toBe(`${process.pid}\n`);
    await release();
  });
});
