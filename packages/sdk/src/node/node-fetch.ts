import { Agent, ProxyAgent, type Dispatcher } from 'undici';
import type { Fetch } from '../client-options.ts';
import { FetchError } from '../errors/fetch-error.ts';
import { blocked } from '../input/refuse-address.ts';
import { acceptedCodings } from './decompress.ts';
import { portOf } from './port-of.ts';
import type { Guard } from './guard/create-guard.ts';
import { guardedConnector } from './guard/guarded-connector.ts';
import type { NodeClientOptions } from './node-client-options.ts';
import { proxyFor } from './proxy-for.ts';
import { toWebStream } from './to-web-stream.ts';
import { toNodeError, type TransportLimits } from './to-node-error.ts';

/** How connections are made and what they may cost. */
export interface NodeFetchOptions
  extends TransportLimits, Required<Pick<NodeClientOptions, 'proxy' | 'keepConnections' | 'maxBytes'>> {
  /** Decides where requests may go. */
  readonly guard: Guard;
  /** Finds addresses instead of the system. */
  readonly resolveHost: NodeClientOptions['resolveHost'];
}

/** A `fetch` with connections of its own. */
export interface NodeFetch {
  /** Sends a GET request to where the guard lets it go. Redirects come back as they are. */
  readonly fetch: Fetch;
  /** Ends what runs and closes all connections. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a `fetch` on connections that the guard watches.
 *
 * It stands on undici's requests rather than on undici's `fetch`, which takes compressed data that break off for whole
 * ones. Time limits but that of the connection are the business of whoever calls, through the signal.
 */
export function createNodeFetch(options: NodeFetchOptions): NodeFetch {
  const { guard, maxHeaderBytes, maxBytes } = options;
  // undici closes a connection after each request when it may send none ahead.
  const pipelining = options.keepConnections ? 1 : 0;
  const agentOptions = { maxHeaderSize: maxHeaderBytes, headersTimeout: 0, bodyTimeout: 0, pipelining };
  const agent = new Agent({ ...agentOptions, connect: guardedConnector(options) });
  const proxies = new Map<string, ProxyAgent>();
  const dispatcherFor = (url: URL): Dispatcher => {
    const proxy = options.proxy === 'ignore' ? undefined : proxyFor(url);
    if (proxy === undefined) return agent;
    if (options.proxy === 'refuse') throw blocked(url.href, refusalOfProxy);
    requireAllowed(url, guard);
    const known = proxies.get(proxy) ?? new ProxyAgent({ ...agentOptions, uri: proxy });
    proxies.set(proxy, known);
    return known;
  };
  const fetch: Fetch = async (input, { headers, signal } = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    try {
      const response = await dispatcherFor(url).request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'GET',
        headers: { ...Object.fromEntries(new Headers(headers)), 'accept-encoding': acceptedCodings },
        signal,
      });
      return toResponse(response, url.href, maxBytes);
    } catch (cause) {
      throw toNodeError(cause, url.href, options);
    }
  };
  return {
    fetch,
    close: async () => {
      await Promise.all([agent, ...proxies.values()].map((one) => one.destroy()));
    },
  };
}

const refusalOfProxy =
  'the environment names a proxy, through which addresses cannot be checked; see the option proxy.';

/** Through a proxy only what stands in the URL itself can be checked. */
function requireAllowed(url: URL, guard: Guard): void {
  const port = portOf(url);
  const objection = guard.allowsHost(url.hostname, port) ? undefined : guard.objectionToHost(url.hostname, port);
  if (objection !== undefined) throw blocked(url.href, `it ${objection}.`);
}

/** Statuses of success without a body (Fetch standard, 2.2.3). */
const emptyStatuses = [204, 205];

/** An answer as `fetch` gives it. The body of any but success is dropped, so that it costs nothing. */
function toResponse(answer: Dispatcher.ResponseData, url: string, maxBytes: number): Response {
  const { statusCode: status, body } = answer;
  const headers = new Headers();
  for (const [name, values] of Object.entries(answer.headers))
    for (const value of [values ?? []].flat()) headers.append(name, value);
  if (status >= 200 && status <= 299 && !emptyStatuses.includes(status)) {
    const contentEncoding = headers.get('content-encoding') ?? '';
    return new Response(toWebStream(body, { url, contentEncoding, maxBytes }), { status, headers });
  }
  body.on('error', () => undefined).destroy();
  if (status <= 599) return new Response(null, { status, headers });
  const details = { url, phase: 'headers', statusCode: status, isRetryable: false } as const;
  throw new FetchError('status', `the server answered ${status}, which is no status of HTTP.`, details);
}
