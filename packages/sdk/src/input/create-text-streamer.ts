import type { ClientOptions, Fetch, RequestOptions } from '../client-options.ts';
import { FetchError, type FetchErrorDetails, type FetchErrorKind } from '../errors/fetch-error.ts';
import { sdkVersion } from './sdk-version.ts';

/** Options of a text that is read as it arrives. */
export interface StreamOptions extends RequestOptions {
  /** Largest length after decompression, in bytes. */
  readonly maxBytes: number;
}

/** Fetches a text in UTF-8 and gives it piece by piece. */
export type TextStreamer = (url: string, options: StreamOptions) => AsyncGenerator<string>;

type ByteReader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

const defaultTimeoutMs = 30_000;

/**
 * Makes a function that streams texts too large to be held, such as sitemaps; files compressed with gzip are
 * decompressed. Here `timeoutMs` is the longest time without a new piece: a large text takes as long as it takes.
 */
export function createTextStreamer(options: ClientOptions): TextStreamer {
  const { timeoutMs = defaultTimeoutMs, fetch: given } = options;
  const headers = { 'user-agent': options.userAgent ?? `Broadsheet/${sdkVersion}`, ...options.headers };
  return async function* streamText(url, { signal: caller, maxBytes }) {
    const patience = createPatience(url, timeoutMs);
    const signal = caller === undefined ? patience.signal : AbortSignal.any([patience.signal, caller]);
    const decoder = new TextDecoder();
    let body: ByteReader | undefined;
    let length = 0;
    try {
      const response = await patience.during(follow(given ?? fetch, url, { headers, signal }));
      body = await patience.during(openBody(response, url));
      for (;;) {
        const { done, value } = await patience.during(body.read());
        if (done) break;
        length += value.byteLength;
        if (length > maxBytes) throw tooLarge(url, maxBytes);
        yield decoder.decode(value, { stream: true });
      }
      yield decoder.decode();
    } catch (cause) {
      throw signal.aborted ? signal.reason : toFetchError(cause, url);
    } finally {
      // Whatever becomes of the rest of the body is of no concern.
      body?.cancel().catch(() => undefined);
    }
  };
}

/** Redirects that are followed for a fetch that hands them back; that of the platform follows them itself. */
const maxRedirects = 5;

async function follow(fetchOne: Fetch, url: string, init: RequestInit, left = maxRedirects): Promise<Response> {
  const response = await fetchOne(url, init);
  const location = response.headers.get('location');
  const isRedirect = response.status >= 301 && response.status <= 308 && location !== null && left > 0;
  if (!isRedirect || !URL.canParse(location, url)) return response;
  await response.body?.cancel();
  return follow(fetchOne, new URL(location, url).href, init, left - 1);
}

/** First bytes of a gzip file (RFC 1952). */
const gzipMark = [0x1f, 0x8b];

/** The body of an answer, decompressed if it is a gzip file: HTTP says nothing of what a file holds. */
async function openBody({ ok, status, body }: Response, url: string): Promise<ByteReader> {
  if (!ok || body === null) {
    const isRetryable = status === 429 || status >= 500;
    throw failure('status', `the server answered ${status}.`, {
      url,
      phase: 'headers',
      statusCode: status,
      isRetryable,
    });
  }
  const reader = body.getReader();
  const first = await reader.read();
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => (first.done ? controller.close() : controller.enqueue(first.value)),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const isGzip = gzipMark.every((byte, index) => first.value?.[index] === byte);
  return (isGzip ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).getReader();
}

interface Patience {
  /** Aborts with a {@link FetchError} when something takes too long. */
  readonly signal: AbortSignal;
  /** Waits for something, and no longer than allowed. */
  readonly during: <Value>(step: Promise<Value>) => Promise<Value>;
}

function createPatience(url: string, timeoutMs: number): Patience {
  const controller = new AbortController();
  const message = `nothing came for longer than timeoutMs (${timeoutMs}).`;
  const limit = { option: 'timeoutMs', value: timeoutMs } as const;
  const expire = (): void =>
    controller.abort(failure('timeout', message, { url, phase: 'body', isRetryable: true, limit }));
  return {
    signal: controller.signal,
    during: async (step) => {
      const timer = setTimeout(expire, timeoutMs);
      try {
        return await step;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function tooLarge(url: string, maxBytes: number): FetchError {
  const limit = { option: 'maxBytes', value: maxBytes } as const;
  return failure('too-large', `the text is larger than maxBytes (${maxBytes}).`, {
    url,
    phase: 'body',
    isRetryable: false,
    limit,
  });
}

function toFetchError(cause: unknown, url: string): FetchError {
  if (cause instanceof FetchError) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return failure(
    'network',
    `the answer broke off or is damaged (${detail}).`,
    { url, phase: 'body', isRetryable: true },
    cause,
  );
}

function failure(kind: FetchErrorKind, message: string, details: FetchErrorDetails, cause?: unknown): FetchError {
  return new FetchError(kind, message, details, { cause });
}
