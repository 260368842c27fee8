import { FetchError } from '../errors/fetch-error.ts';
import { untilAborted } from './clock.ts';

/** What is read of a body. */
export interface BodyRule {
  /** Largest body, in decoded bytes. */
  readonly maxBytes: number;
  /** Whether a larger one is read up to there, rather than an error. */
  readonly isCut?: boolean;
  /** Whether it may be of any media type, and not only of those that Broadsheet reads. */
  readonly isOfAnyType?: boolean;
  /** Takes the body of an answer of success over, rather than having it read. */
  readonly take?: (body: ReadableStream<Uint8Array<ArrayBuffer>> | null) => void;
}

/** How a body is read. */
export interface BodyReading {
  /** Where it comes from, for the error. */
  readonly url: string;
  /** What is read of it. */
  readonly rule: BodyRule;
  /** Called before each piece is awaited. */
  readonly beforePiece: () => void;
  /** Ends the reading. */
  readonly signal: AbortSignal;
}

/**
 * Reads a body to its end, counting decoded bytes; what is not read of it is dropped.
 *
 * @throws {FetchError} of kind `too-large` as soon as there are more than `maxBytes`.
 */
export async function readBody(response: Response, reading: BodyReading): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const { rule, url, signal } = reading;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      reading.beforePiece();
      const { done, value } = await untilAborted(reader.read(), signal);
      if (done) return joinChunks(chunks, length);
      chunks.push(value);
      length += value.byteLength;
      if (length > rule.maxBytes && rule.isCut === true) return joinChunks(chunks, length).subarray(0, rule.maxBytes);
      if (length > rule.maxBytes) throw tooLarge(url, rule.maxBytes);
    }
  } finally {
    drop(reader);
  }
}

/** Ends a body that is not read on. Nobody waits for it: an answer is complete or has failed already. */
export function drop(body: { readonly cancel: () => Promise<void> } | null): void {
  body?.cancel().catch(() => undefined);
}

/** The error of a body over its limit. */
export function tooLarge(url: string, maxBytes: number): FetchError {
  const limit = { option: 'maxBytes', value: maxBytes } as const;
  const message = `the body is larger than maxBytes (${maxBytes}), counted after decompression.`;
  return new FetchError('too-large', message, { url, phase: 'body', isRetryable: false, limit });
}

function joinChunks(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
