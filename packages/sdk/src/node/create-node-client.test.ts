import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { InputError } from '../errors/input-error.ts';
import { listenPublisher, storyPath, type ListeningPublisher } from '../testing/index.ts';
import { createNodeClient } from './create-node-client.ts';
import type { NodeClientOptions } from './node-client-options.ts';

let publisher: ListeningPublisher;
let proxy: Server;
let proxyUrl = '';
/** Hosts that the proxy was asked to connect to. */
const proxied: string[] = [];

/** A proxy that connects to wherever it is asked to. */
async function listenProxy(): Promise<Server> {
  const server = createServer();
  server.on('connect', (request, client) => {
    proxied.push(request.url ?? '');
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}

beforeAll(async () => {
  publisher = await listenPublisher();
  proxy = await listenProxy();
  const address = proxy.address();
  proxyUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  await publisher.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => void proxy.close(resolve));
});

beforeEach(() => {
  proxied.length = 0;
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const allow = { networks: ['127.0.0.0/8'] };

/** Headline of the first story, or the error. */
async function fetchStory(options: NodeClientOptions): Promise<unknown> {
  const [story] = publisher.stories;
  if (story === undefined) throw new Error('The publisher has no story.');
  const client = createNodeClient({ maxRetries: 0, ...options });
  try {
    const { headline } = await client.article(`${publisher.url}${storyPath(story)}`);
    return headline === story.headline ? 'the story' : headline;
  } catch (error) {
    return error;
  } finally {
    await client.close();
  }
}

describe('createNodeClient', () => {
  test('reaches what is public or allowed, and nothing else', async () => {
    expect(await fetchStory({ allow })).toBe('the story');
    expect(await fetchStory({})).toMatchObject({ kind: 'blocked', phase: 'connect', isRetryable: false });
  });

  test('says what an address is, and not which', async () => {
    const error = await fetchStory({ resolveHost: async () => ['10.9.8.7'] });
    expect(String(error)).toContain('loopback');
    const client = createNodeClient({ resolveHost: async () => ['10.9.8.7'] });
    await expect(client.article('https://courier.example/')).rejects.toThrow(/not public \(private\)/);
    await expect(client.article('https://courier.example/')).rejects.not.toThrow('10.9.8.7');
  });

  test('behind a proxy it refuses, unless it is told otherwise', async () => {
    vi.stubEnv('http_proxy', proxyUrl);
    vi.stubEnv('no_proxy', '');
    expect(await fetchStory({ allow })).toMatchObject({ kind: 'blocked', phase: 'address' });
    expect(await fetchStory({ allow, proxy: 'ignore' })).toBe('the story');
    expect(proxied).toEqual([]);
    expect(await fetchStory({ allow, proxy: 'trust' })).toBe('the story');
    expect(proxied).toEqual([new URL(publisher.url).host]);
  });

  test('through a proxy it still checks addresses that it sees', async () => {
    vi.stubEnv('http_proxy', proxyUrl);
    vi.stubEnv('no_proxy', '');
    expect(await fetchStory({ proxy: 'trust' })).toMatchObject({ kind: 'blocked' });
    expect(proxied).toEqual([]);
  });

  test.each<[option: string, options: NodeClientOptions]>([
    ['connectTimeoutMs', { connectTimeoutMs: Number.NaN }],
    ['maxHeaderBytes', { maxHeaderBytes: -1 }],
    ['allow.networks', { allow: { networks: ['the office'] } }],
  ])('refuses an option %s that cannot be used', (property, options) => {
    expect(() => createNodeClient(options)).toThrow(expect.objectContaining({ name: InputError.name, property }));
  });

  test.each<NodeClientOptions>([
    { maxHeaderBytes: Number.POSITIVE_INFINITY },
    { connectTimeoutMs: Number.POSITIVE_INFINITY },
    { timeoutMs: Number.POSITIVE_INFINITY, headersTimeoutMs: Number.POSITIVE_INFINITY },
    { maxBytes: Number.POSITIVE_INFINITY, maxRedirects: Number.POSITIVE_INFINITY },
  ])('does without a limit when it is told to: %j', async (options) => {
    expect(await fetchStory({ allow, ...options })).toBe('the story');
  });

  test.each([
    [true, 'keep-alive'],
    [false, 'close'],
  ])('with keepConnections: %s asks servers to %s', async (keepConnections, expected) => {
    const asked: unknown[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.connection);
      response.setHeader('content-type', 'text/plain').end('A tram.');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const client = createNodeClient({ allow, keepConnections });
    await client.sourceTools.fetchDocument(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, {
      robots: false,
    });
    await client.close();
    await new Promise((resolve) => void server.close(resolve));
    expect(asked).toEqual([expected]);
  });

  test('ends what runs when it is closed', async () => {
    const client = createNodeClient({ allow, maxRetries: 0 });
    const pending = client.article(`${publisher.url}/slow?ms=20000`);
    await client.close();
    await expect(pending).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });

  test('aborts at once', async () => {
    const client = createNodeClient({ allow });
    const controller = new AbortController();
    const pending = client.article(`${publisher.url}/slow?ms=20000`, { signal: controller.signal });
    controller.abort(new Error('The reader left.'));
    await expect(pending).rejects.toThrow('The reader left.');
    await client.close();
  });
});
