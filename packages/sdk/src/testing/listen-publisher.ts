import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Publisher, PublisherOptions } from './publisher.ts';
import { createPublisher } from './publisher.ts';

/** How a publisher listens. */
export interface ListenOptions extends Omit<PublisherOptions, 'origin'> {
  /** The port; 0 lets the system choose a free one. Default: 0. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`, which no other machine can reach. */
  readonly hostname?: string;
}

/** A newspaper that listens on a port. */
export interface ListeningPublisher extends Publisher {
  /** Where it is, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** Stops listening and drops every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a newspaper on a port of this machine. Rejects when the port is taken.
 *
 * @example
 * ```ts
 * const publisher = await listenPublisher();
 * const response = await fetch(`${publisher.url}/wp-json/wp/v2/posts?_embed`);
 * await publisher.close();
 * ```
 */
export async function listenPublisher(options: ListenOptions = {}): Promise<ListeningPublisher> {
  const { port = 0, hostname = '127.0.0.1', ...publisherOptions } = options;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });
  const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${portOf(server.address())}`;
  const publisher = createPublisher({ ...publisherOptions, origin: url });
  server.on('request', (request, response) => {
    answer(publisher, request, response).catch((cause: unknown) =>
      response.destroy(cause instanceof Error ? cause : new Error(String(cause))),
    );
  });
  return {
    url,
    origin: publisher.origin,
    get stories() {
      return publisher.stories;
    },
    handle: publisher.handle,
    edit: publisher.edit,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port.');
  return address.port;
}

async function answer(publisher: Publisher, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const abort = new AbortController();
  outgoing.once('close', () => abort.abort());
  const request = new Request(new URL(incoming.url ?? '/', publisher.origin), {
    method: incoming.method ?? 'GET',
    headers: headersOf(incoming),
    signal: abort.signal,
  });
  const response = await publisher.handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
