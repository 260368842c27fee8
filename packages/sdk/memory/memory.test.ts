import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { feedItems, sitemapEntries } from './much.ts';

/** A heap that a part of either would fill. */
const nodeOptions = ['--conditions=@broadsheet/source', '--expose-gc', '--max-old-space-size=48'];

const listed = z.object({ count: z.number(), mostBytes: z.number() });

/** What may be kept beside the items: little of the 50 MB of the sitemap, and of the 20 MB that the articles of the feed take. */
test.each([
  ['a feed of 100 pages', 'feed', feedItems, 2_000_000],
  ['a sitemap of 50 MB', 'sitemap', sitemapEntries, 10_000_000],
])('%s is listed in flat memory', async (_, name, expected, maxKeptBytes) => {
  const script = join(import.meta.dirname, 'list-much.ts');
  const { stdout } = await promisify(execFile)(execPath, [...nodeOptions, script, name]);
  const { count, mostBytes } = listed.parse(JSON.parse(stdout));
  expect(count).toBe(expected);
  expect(mostBytes).toBeLessThan(maxKeptBytes);
});
