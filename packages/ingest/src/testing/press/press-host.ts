import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host of the press answers. */
export interface PressAnswer {
  /** Status. Default 200. */
  readonly status?: number;
  /** Headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body. */
  readonly body?: string;
}

/** Answers a path, or not at all: `drop` ends the connection. */
export type AnswerPath = (path: string, origin: string) => PressAnswer | 'drop' | Promise<PressAnswer | 'drop'>;

/** One host: a server on a port of its own, which counts what it sees. */
export interface PressHost {
  /** Where it is, without a slash at the end. */
  readonly origin: string;
  /** Most connections that were open at a time. */
  readonly peakConnections: () => number;
  /** Most requests that ran at a time. */
  readonly peakRequests: () => number;
  /** What was asked for, in order. */
  readonly asked: readonly PressRequest[];
  /** Stops listening and drops every connection. */
  readonly close: () => Promise<void>;
}

/** A request as a host saw it. */
export interface PressRequest {
  /** Path and query. */
  readonly path: string;
  /** Whether it asked only for what had changed. */
  readonly isConditional: boolean;
}

/** Starts a host on a free port of this machine. */
export async function listenPressHost(answerPath: AnswerPath): Promise<PressHost> {
  const server = createServer();
  const connections = createPeak();
  const requests = createPeak();
  const asked: PressRequest[] = [];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(server.address())}`;
  server.on('connection', (socket) => {
    connections.enter();
    socket.once('close', connections.leave);
  });
  server.on('request', (request, response) => {
    requests.enter();
    response.once('close', requests.leave);
    const path = request.url ?? '/';
    asked.push({ path, isConditional: isConditional(request) });
    answer(request, response, async () => answerPath(path, origin)).catch((cause: unknown) =>
      response.destroy(cause instanceof Error ? cause : new Error(String(cause))),
    );
  });
  return {
    origin,
    peakConnections: connections.peak,
    peakRequests: requests.peak,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Counts how many there are at a time, and the most there were. */
function createPeak(): { readonly enter: () => void; readonly leave: () => void; readonly peak: () => number } {
  let now = 0;
  let most = 0;
  return {
    enter: () => {
      now += 1;
      most = Math.max(most, now);
    },
    leave: () => {
      now -= 1;
    },
    peak: () => most,
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('The host listens on no port.');
  return address.port;
}

function isConditional({ headers }: IncomingMessage): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answerOf: () => Promise<PressAnswer | 'drop'>,
): Promise<void> {
  const found = await answerOf();
  if (found === 'drop') {
    request.socket.destroy();
    return;
  }
  const { status = 200, headers = {}, body = '' } = found;
  const isUnchanged = headers['etag'] !== undefined && headers['etag'] === request.headers['if-none-match'];
  response.writeHead(isUnchanged ? 304 : status, headers);
  response.end(isUnchanged ? undefined : body);
}
