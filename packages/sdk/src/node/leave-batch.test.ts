import { createServer, type Server } from 'node:http';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeClient } from './create-node-client.ts';
import type { NodeClientOptions } from './node-client-options.ts';

const story = `<html lang="en"><title>Night ferry</title><article><h1>Night ferry</h1>${'<p>The last ferry leaves at eleven, the harbour office said on Monday, and will do so until the spring.</p>'.repeat(5)}</article>`;

let server: Server;
let origin = '';

/** Answers `/story`, and leaves every other request as it is. */
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/story') response.writeHead(200, { 'content-type': 'text/html' }).end(story);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
});

/** What keeps the process alive, apart from what the tests themselves need. */
function handles(): readonly string[] {
  const ours = ['MessagePort', 'TCPServerWrap', 'TCPSocketWrap', 'Timeout', 'Worker'];
  return process
    .getActiveResourcesInfo()
    .filter((name) => ours.includes(name))
    .toSorted();
}

/** Takes the first result of a batch, leaves the rest, and gives what the loop ended with. */
async function leave(options: NodeClientOptions, how: (abort: AbortController) => 'abort' | 'break'): Promise<unknown> {
  const client = createNodeClient({ allow: { networks: ['127.0.0.0/8'] }, robots: false, ...options });
  const abort = new AbortController();
  const urls = [`${origin}/story`, ...Array.from({ length: 50 }, (_, index) => `${origin}/silent/${index}`)];
  try {
    for await (const result of client.articles(urls, { signal: abort.signal, concurrencyPerHost: 8 })) {
      expect(result).toMatchObject({ ok: true, article: { headline: 'Night ferry' } });
      if (how(abort) === 'break') break;
    }
    return 'left';
  } catch (error) {
    return error;
  } finally {
    await client.close();
  }
}

test.each<[name: string, options: NodeClientOptions]>([
  ['in this thread', {}],
  ['in threads', { workers: 1 }],
])('a batch that is aborted or left holds nothing: %s', async (_, options) => {
  const before = handles();
  const reason = new Error('The reader left.');
  const end = await leave(options, (abort) => {
    abort.abort(reason);
    return 'abort';
  });
  expect(end).toBe(reason);
  await expect.poll(handles).toEqual(before);
  expect(await leave(options, () => 'break')).toBe('left');
  await expect.poll(handles).toEqual(before);
});
