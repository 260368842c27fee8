import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers requests; the body of the answer is sent as it is made. */
export type Handle = (request: Request) => Response | Promise<Response>;

/** Where a server listens. */
export interface ListenAddress {
  /** The port; 0 lets the system choose a free one. Default: 0. */
  readonly port?: number;
  /** The address to listen on. Default: `127.0.0.1`, which no other machine can reach. */
  readonly hostname?: string;
}

/** A server on a port of this machine. */
export interface Listening<Answering> {
  /** Where it is, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly url: string;
  /** What answers there. */
  readonly answering: Answering;
  /** Stops listening and drops every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on a port of this machine. Rejects when the port is taken. The builtins of Node are taken when they are
 * needed, so that whoever only wants the newspaper can load it anywhere.
 *
 * @param create - Makes what answers, once the address is known.
 * @throws {TypeError} where no port can be opened, as in browsers.
 */
export async function listen<Answering extends { readonly handle: Handle }>(
  create: (url: string) => Answering,
  { port = 0, hostname = '127.0.0.1' }: ListenAddress = {},
): Promise<Listening<Answering>> {
  if (typeof process === 'undefined')
    throw new TypeError('Only Node, Deno and Bun can open a port; elsewhere give the client createPublisher().fetch.');
  const server = process.getBuiltinModule('node:http').createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });
  const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${portOf(server.address())}`;
  const answering = create(url);
  server.on('request', (request, response) => {
    answer(answering.handle, new URL(request.url ?? '/', url), request, response).catch((cause: unknown) =>
      response.destroy(cause instanceof Error ? cause : new Error(String(cause))),
    );
  });
  return {
    url,
    answering,
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

async function answer(handle: Handle, url: URL, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const abort = new AbortController();
  outgoing.once('close', () => abort.abort());
  const request = new Request(url, {
    method: incoming.method ?? 'GET',
    headers: headersOf(incoming),
    signal: abort.signal,
  });
  const response = await handle(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else await process.getBuiltinModule('node:stream/promises').pipeline(piecesOf(response.body), outgoing);
}

/** The pieces of a body; it is given up when nobody listens any more. */
async function* piecesOf(body: NonNullable<Response['body']>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
