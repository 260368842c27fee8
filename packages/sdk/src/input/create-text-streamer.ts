import type { RequestOptions } from '../client-options.ts';
import { createWatch, startClock, untilAborted, type Clock } from './clock.ts';
import type { Sender } from './create-sender.ts';
import type { RequestObserver } from './observe-requests.ts';
import { drop, tooLarge } from './read-body.ts';
import { requireSuccess } from './require-success.ts';
import { toFetchError } from './to-fetch-error.ts';

/** Options of a text that is read as it arrives. */
export interface StreamOptions extends RequestOptions {
  /** Largest length after decompression, in bytes. */
  readonly maxBytes: number;
}

/** Fetches a text in UTF-8 and gives it piece by piece. */
export type TextStreamer = (url: string, options: StreamOptions, observer?: RequestObserver) => AsyncGenerator<string>;

type ByteReader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * Makes a function that streams texts too large to be held, such as sitemaps; files compressed with gzip are
 * decompressed. `timeoutMs` ends with the headers: a large text takes as long as it takes, if it does not pause.
 */
export function createTextStreamer({ send, headers, limits }: Sender): TextStreamer {
  return async function* streamText(url, { signal, robots = false, maxBytes }, observer) {
    const clock = startClock(url, limits.timeoutMs, signal);
    const bodies: ByteStream[] = [];
    const body = {
      maxBytes,
      isOfAnyType: true,
      take: (taken: ByteStream | null) => void (taken && bodies.push(taken)),
    };
    try {
      requireSuccess(await send({ url, headers, clock, body, notes: [], isCrawl: robots, observer }));
      clock.stop();
      for (const taken of bodies) yield* decode(taken, { url, clock, maxBytes, idleTimeoutMs: limits.idleTimeoutMs });
    } catch (cause) {
      throw signal?.aborted === true ? signal.reason : cause;
    } finally {
      clock.stop();
    }
  };
}

interface Reading {
  readonly url: string;
  readonly clock: Clock;
  readonly maxBytes: number;
  readonly idleTimeoutMs: number;
}

async function* decode(body: ByteStream, { url, clock, maxBytes, idleTimeoutMs }: Reading): AsyncGenerator<string> {
  const watch = createWatch(url, clock);
  const decoder = new TextDecoder();
  const within = <Value>(step: Promise<Value>): Promise<Value> => {
    watch.limit('idleTimeoutMs', idleTimeoutMs, 'body');
    return untilAborted(step, watch.signal);
  };
  let reader: ByteReader | undefined;
  let length = 0;
  try {
    reader = await within(openBody(body));
    for (;;) {
      const { done, value } = await within(reader.read());
      if (done) break;
      // Time passes only while a piece is awaited, not while the reader works on one.
      watch.pause();
      length += value.byteLength;
      if (length > maxBytes) throw tooLarge(url, maxBytes);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (cause) {
    throw watch.signal.aborted ? watch.signal.reason : toFetchError(cause, url, 'body');
  } finally {
    watch.stop();
    drop(reader ?? body);
  }
}

/** First bytes of a gzip file (RFC 1952). */
const gzipMark = [0x1f, 0x8b];

/** A body, decompressed if it is a gzip file: HTTP says nothing of what a file holds. */
async function openBody(body: ByteStream): Promise<ByteReader> {
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
