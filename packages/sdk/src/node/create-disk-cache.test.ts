import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CachedAnswer } from '../cache-store.ts';
import { createDiskCache } from './create-disk-cache.ts';

let directory = '';

beforeEach(async () => {
  directory = join(await mkdtemp(join(tmpdir(), 'disk-cache-')), 'answers');
});

afterEach(() => rm(join(directory, '..'), { recursive: true }));

function answerOf(text: string): CachedAnswer {
  return {
    url: 'https://courier.example/feed',
    requestHeaders: { accept: '*/*' },
    status: 200,
    headers: { etag: '"1"' },
    body: new TextEncoder().encode(text),
    retrievedAt: '2026-03-02T18:00:00.000Z',
  };
}

async function textOf(answer: Promise<CachedAnswer | undefined>): Promise<string | undefined> {
  const found = await answer;
  return found === undefined ? undefined : new TextDecoder().decode(found.body);
}

async function onlyFile(): Promise<string> {
  return join(directory, (await readdir(directory))[0] ?? '');
}

describe('createDiskCache', () => {
  test('keeps answers, for other programs too', async () => {
    await createDiskCache({ directory }).set('a', answerOf('one\n\0two'));
    const { body, ...rest } = (await createDiskCache({ directory }).get('a')) ?? answerOf('');
    const { body: _, ...expected } = answerOf('');
    expect(new TextDecoder().decode(body)).toBe('one\n\0two');
    expect(rest).toEqual(expected);
  });

  test('has nothing where nothing was set, or where it was deleted', async () => {
    const cache = createDiskCache({ directory });
    expect(await cache.get('a')).toBeUndefined();
    await cache.delete('a');
    await cache.set('a', answerOf('one'));
    await cache.delete('a');
    expect(await cache.get('a')).toBeUndefined();
  });

  test('replaces an answer', async () => {
    const cache = createDiskCache({ directory });
    await cache.set('a', answerOf('one'));
    await cache.set('a', answerOf('two'));
    expect(await textOf(cache.get('a'))).toBe('two');
    expect(await readdir(directory)).toHaveLength(1);
  });

  test('is readable for its owner alone', async () => {
    await createDiskCache({ directory }).set('a', answerOf('one'));
    expect((await stat(directory)).mode & 0o077).toBe(0);
    expect((await stat(await onlyFile())).mode & 0o077).toBe(0);
  });

  test('removes what has not been used for longest, and nothing that is not its own', async () => {
    const cache = createDiskCache({ directory, maxBytes: 5000 });
    await cache.set('a', answerOf('a'.repeat(1000)));
    await writeFile(join(directory, 'notes.txt'), 'x'.repeat(10_000));
    await cache.set('b', answerOf('b'.repeat(1000)));
    await cache.set('c', answerOf('c'.repeat(1000)));
    for (const name of await readdir(directory)) await utimes(join(directory, name), 1000, 1000);
    await cache.get('a');
    await cache.set('d', answerOf('d'.repeat(2000)));
    const left = await Promise.all(['a', 'b', 'c', 'd'].map((key) => textOf(cache.get(key))));
    expect(left[0]).toBe('a'.repeat(1000));
    expect(left[3]).toBe('d'.repeat(2000));
    expect(left.filter((text) => text === undefined)).not.toEqual([]);
    expect(await readdir(directory)).toContain('notes.txt');
  });

  test('does not read a file that is cut, damaged, or of something else', async () => {
    const cache = createDiskCache({ directory });
    await cache.set('a', answerOf('one two three'));
    const path = await onlyFile();
    const whole = await readFile(path);
    for (const damaged of ['', '\n', 'null\n', '{}\n', '{"version":1,"key":"a"}\n', `{${whole.toString()}`]) {
      await writeFile(path, damaged);
      expect(await cache.get('a')).toBeUndefined();
    }
    await writeFile(path, whole);
    await truncate(path, whole.byteLength - 1);
    expect(await cache.get('a')).toBeUndefined();
    await writeFile(path, whole.toString().replace('"key":"a"', '"key":"b"'));
    expect(await cache.get('a')).toBeUndefined();
  });

  test('says so when the folder cannot be used', async () => {
    await createDiskCache({ directory }).set('a', answerOf('one'));
    const inFile = createDiskCache({ directory: join(await onlyFile(), 'answers') });
    await expect(inFile.set('a', answerOf('one'))).rejects.toThrow('ENOTDIR');
    await expect(inFile.get('a')).rejects.toThrow('ENOTDIR');
  });
});
