import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openPredictionCache } from './prediction-cache.ts';

it('gives back what it keeps, by system and fingerprint', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-bench-'));
  onTestFinished(async () => rm(folder, { recursive: true }));
  const cache = openPredictionCache(join(folder, 'cache'));
  const key = { system: 'defuddle', fingerprint: 'defuddle 1.0 page' };
  expect(await cache.read(key)).toBeUndefined();

  await cache.write(key, { status: 'answered', prediction: { title: 'Fähren', pictures: [] } });
  await cache.write({ ...key, system: 'extractus' }, { status: 'timedOut' });
  expect(await cache.read(key)).toEqual({ status: 'answered', prediction: { title: 'Fähren', pictures: [] } });
  expect(await cache.read({ ...key, fingerprint: 'defuddle 1.1 page' })).toBeUndefined();
  expect(await readdir(join(folder, 'cache', 'defuddle'))).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json\.gz$/)]);
});
