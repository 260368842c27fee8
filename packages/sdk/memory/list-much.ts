import { argv, memoryUsage, stdout } from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { createClient } from '../src/create-client.ts';
import { feed, sitemap } from '../src/sources.ts';
import type { Source } from '../src/source.ts';
import { answerFeedPage, answerSitemap } from './much.ts';

/*
 * Lists a source that is much larger than what it may keep, named by the first argument, and prints how many items it has
 * and the most that is kept beside them, in bytes: the garbage is collected before each look.
 */
const client = createClient({
  cache: false,
  robots: false,
  fetch: async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return url.pathname === '/sitemap.xml' ? answerSitemap() : answerFeedPage(url);
  },
});
const sources: Readonly<Record<string, () => Source>> = {
  feed: () => feed('https://courant.example/feed', { client, maxPages: Infinity }),
  sitemap: () => sitemap('https://courant.example/sitemap.xml', { client }),
};

/** Items between two looks at the memory. */
const lookEvery = 1000;

let count = 0;
let firstBytes = 0;
let mostBytes = 0;
const source = sources[argv[2] ?? '']?.();
if (source === undefined || globalThis.gc === undefined) throw new Error('Name a source, and run with --expose-gc.');
for await (const item of source.list()) {
  if (item.url !== undefined) count += 1;
  if (count % lookEvery !== 0) continue;
  await setImmediate();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = memoryUsage();
  // What is made once, such as compiled code, is there by the first look.
  if (firstBytes === 0) firstBytes = heapUsed + arrayBuffers;
  mostBytes = Math.max(mostBytes, heapUsed + arrayBuffers - firstBytes);
}
stdout.write(JSON.stringify({ count, mostBytes }));
