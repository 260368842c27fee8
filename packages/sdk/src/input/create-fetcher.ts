import ky, { isHTTPError, isTimeoutError } from 'ky';
import type { ClientOptions, RequestOptions } from '../client-options.ts';
import { FetchError } from '../errors/fetch-error.ts';
import { decodeBody } from './decode-body.ts';
import { detectKind } from './detect-kind.ts';
import type { FetchedDocument } from './fetched-document.ts';
import { readBody } from './read-body.ts';
import { sdkVersion } from './sdk-version.ts';

/** Fetches one document. */
export type Fetcher = (url: string, options?: RequestOptions) => Promise<FetchedDocument>;

const defaultTimeoutMs = 30_000;
const defaultMaxBytes = 10_000_000;
const defaultMaxRetries = 2;
const maxRetryAfterMs = 30_000;
const retriedStatuses = [408, 425, 429, 500, 502, 503, 504];
const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/json;q=0.9,*/*;q=0.5';

/** Makes a function that fetches documents under the client's limits. */
export function createFetcher(options: ClientOptions): Fetcher {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const http = ky.create({
    timeout: false,
    retry: {
      limit: options.maxRetries ?? defaultMaxRetries,
      methods: ['get'],
      statusCodes: retriedStatuses,
      maxRetryAfter: maxRetryAfterMs,
      jitter: true,
    },
    headers: { accept, 'user-agent': options.userAgent ?? `Broadsheet/${sdkVersion}`, ...options.headers },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  return async (url, { signal } = {}) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const response = await http.get(url, {
        signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      });
      const bytes = await readBody(response, url, maxBytes);
      return toDocument(response, bytes, url);
    } catch (cause) {
      if (signal?.aborted === true) throw signal.reason;
      throw toFetchError(cause, url, deadline.aborted ? timeoutMs : undefined);
    }
  };
}

function toDocument(response: Response, bytes: Uint8Array, asked: string): FetchedDocument {
  const contentType = response.headers.get('content-type') ?? undefined;
  const text = decodeBody(bytes, contentType);
  const kind = detectKind(contentType, text);
  if (kind === undefined) {
    const message = `it is of type ${contentType?.slice(0, 100) ?? 'unknown'}; Broadsheet reads HTML, feeds, JSON and plain text.`;
    throw new FetchError('content-type', message, { url: asked, statusCode: response.status, isRetryable: false });
  }
  const { headers } = response;
  return { url: response.url === '' ? asked : response.url, kind, text, headers, retrievedAt: new Date() };
}

function toFetchError(cause: unknown, url: string, exceededMs: number | undefined): FetchError {
  if (cause instanceof FetchError) return cause;
  if (exceededMs !== undefined || isTimeoutError(cause)) {
    const limit = { option: 'timeoutMs', value: exceededMs ?? 0 } as const;
    return new FetchError(
      'timeout',
      `it took longer than timeoutMs (${limit.value}).`,
      { url, isRetryable: true, limit },
      { cause },
    );
  }
  if (isHTTPError(cause)) {
    const statusCode = cause.response.status;
    const isRetryable = retriedStatuses.includes(statusCode);
    return new FetchError(
      'status',
      `the server answered ${statusCode}. ${adviceFor(statusCode)}`,
      { url, statusCode, isRetryable },
      { cause },
    );
  }
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new FetchError(
    'network',
    `no answer (${detail}). Check the address and the connection.`,
    { url, isRetryable: true },
    { cause },
  );
}

function adviceFor(status: number): string {
  if (status === 404 || status === 410) return 'There is nothing at this address.';
  if (status === 401 || status === 402 || status === 403) return 'The server does not let this client read it.';
  if (status === 429) return 'The server asks for fewer requests.';
  return status >= 500 ? 'The server has a problem; try again later.' : 'The server does not accept the request.';
}
