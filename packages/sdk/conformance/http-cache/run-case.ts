import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { startClock } from '../../src/input/clock.ts';
import { createSender, type Sender } from '../../src/input/create-sender.ts';
import type { Answer } from '../../src/input/exchange.ts';
import type { CacheCase, CaseRequest } from './read-cases.ts';

/** A server on loopback that answers as a case says, and what it was asked. */
export interface CaseServer {
  readonly origin: string;
  /** The next request is one of a case. */
  readonly expect: (request: CaseRequest) => void;
  /** Headers of the first request since then, if there was one. */
  readonly asked: () => IncomingMessage['headers'] | undefined;
  readonly close: () => Promise<void>;
}

/** Starts the server of the cases. */
export async function listenForCases(): Promise<CaseServer> {
  let next: CaseRequest = {};
  let asked: IncomingMessage['headers'] | undefined;
  const server = createServer((request, response) => {
    asked ??= request.headers;
    if (next.disconnect === true) request.socket.destroy();
    else answer(next, request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    origin: originOf(server),
    expect: (request) => {
      next = request;
      asked = undefined;
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

/** As long as the bodies that the cases state the length of. */
const defaultBody = 'x'.repeat(36);

function originOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

function answer(expected: CaseRequest, request: IncomingMessage, response: ServerResponse): void {
  const { response_headers: headers = [], expected_type: type } = expected;
  const isConditional = ['if-none-match', 'if-modified-since'].some((name) => name in request.headers);
  const [status] = type?.endsWith('validated') === true && isConditional ? [304] : (expected.response_status ?? [200]);
  response.sendDate = false;
  const given = headers.map(([name, value]) => [name, typeof value === 'number' ? httpDate(value) : value] as const);
  const hasDate = given.some(([name]) => name.toLowerCase() === 'date');
  for (const [name, value] of [...given, ...(hasDate ? [] : [['Date', httpDate(0)] as const])])
    response.appendHeader(name, value);
  if (!response.hasHeader('content-type')) response.setHeader('Content-Type', 'text/plain');
  response
    .writeHead(status)
    .end(status === 204 || status === 304 ? undefined : (expected.response_body ?? defaultBody));
}

function httpDate(secondsFromNow: number): string {
  return new Date(Date.now() + secondsFromNow * 1000).toUTCString();
}

/**
 * Runs a case with a cache of its own.
 *
 * @param pass - Lets seconds pass.
 * @returns What is wrong, and nothing where all is right.
 */
export async function runCase(
  { id, requests }: CacheCase,
  server: CaseServer,
  pass: (seconds: number) => void,
): Promise<string | undefined> {
  const sender = createSender({ maxRetries: 0 });
  for (const [index, expected] of requests.entries()) {
    server.expect(expected);
    const { filename = '', query_arg: query = '' } = expected;
    const url = `${server.origin}/${id}${filename === '' ? '' : `/${filename}`}${query === '' ? '' : `?${query}`}`;
    const got = await send(sender, url);
    const fault = faultOf(expected, got, server.asked());
    if (fault !== undefined) return `request ${index + 1}: ${fault}`;
    if (expected.pause_after === true) pass(pauseSeconds);
  }
  return undefined;
}

/** How long the cases wait for what was fresh for two seconds to be stale. */
const pauseSeconds = 3;

async function send({ send: sendRequest, limits }: Sender, url: string): Promise<Answer | Error> {
  const clock = startClock(url, limits.timeoutMs, undefined);
  const body = { maxBytes: limits.maxBytes, isOfAnyType: true };
  try {
    return await sendRequest({ url, headers: {}, clock, body, notes: [] });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  } finally {
    clock.stop();
  }
}

function faultOf(
  { expected_type: type, expected_status: status, response_status: given, disconnect = false }: CaseRequest,
  got: Answer | Error,
  asked: IncomingMessage['headers'] | undefined,
): string | undefined {
  if (got instanceof Error) return type === 'not_cached' && disconnect ? undefined : got.message;
  const isFromCache = got.freshness === 'fresh' || got.freshness === 'stale';
  if (type === 'cached' && !isFromCache) return 'does not come from the cache';
  if (type === 'not_cached' && isFromCache) return 'comes from the cache';
  if (type === 'etag_validated' && asked?.['if-none-match'] === undefined) return 'was not asked for by its tag';
  if (type === 'lm_validated' && asked?.['if-modified-since'] === undefined) return 'was not asked for by its date';
  const expectedStatus = status ?? (type === 'cached' ? got.status : (given?.[0] ?? 200));
  return got.status === expectedStatus ? undefined : `has the status ${got.status}, not ${expectedStatus}`;
}
