import { pipeline, Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from '../errors/fetch-error.ts';
import { tooLarge } from '../input/read-body.ts';

/** Codings that requests ask for. */
export const acceptedCodings = 'gzip, deflate, br';

/** Codings that one body may have on top of each other. Real ones have one; each costs memory. */
const maxCodings = 3;

/** What takes a coding away (RFC 9110, 8.4.1). Data that break off are an error, unlike in browsers. */
const decoders: Readonly<Record<string, (source: Readable) => Readable>> = {
  gzip: (source) => through(source, createGunzip()),
  'x-gzip': (source) => through(source, createGunzip()),
  br: (source) => through(source, createBrotliDecompress()),
  deflate: (source) => Readable.from(inflate(source)),
};

/** What a body is read under. */
export interface DecompressRule {
  /** Where it comes from, for the error. */
  readonly url: string;
  /** Value of `Content-Encoding`. */
  readonly contentEncoding: string;
  /** Bytes of each layer, on the wire and within, beyond which it is not read on. */
  readonly maxBytes: number;
}

/**
 * Takes the codings of a body away, one after the other. The bytes that go into every layer are counted, so that
 * neither a bomb within a bomb nor endless data that decompress to nothing get past the limit; whoever reads the
 * result counts what comes out.
 *
 * @throws {FetchError} of kind `content-type` when a coding is unknown, or there are too many.
 */
export function decompress(body: Readable, rule: DecompressRule): Readable {
  const codings = rule.contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  const stated = codings.filter((coding) => coding !== '' && coding !== 'identity');
  if (stated.length > maxCodings) throw unreadable(rule.url, `it is compressed more than ${maxCodings} times over.`);
  return stated.toReversed().reduce((layer, coding) => {
    const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (decode === undefined)
      throw unreadable(rule.url, `it is compressed in an unknown way (${coding.slice(0, 40)}).`);
    return decode(through(layer, createCounter(rule)));
  }, body);
}

/** Joins two streams; whoever reads the second meets the errors of both. */
function through(source: Readable, target: Transform): Transform {
  pipeline(source, target, () => undefined);
  return target;
}

function createCounter({ url, maxBytes }: DecompressRule): Transform {
  let length = 0;
  return new Transform({
    transform: (chunk: Uint8Array, _, callback) => {
      length += chunk.byteLength;
      if (length > maxBytes) callback(tooLarge(url, maxBytes));
      else callback(null, chunk);
    },
  });
}

/** Many servers send bare data instead of zlib's format, which begins with its method: 8 in the lower half byte. */
async function* inflate(source: Readable): AsyncGenerator {
  const pieces: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (first.done === true) return;
  const hasFormat = ((first.value[0] ?? 0) & 0x0f) === 8;
  yield* through(Readable.from(withFirst(first.value, pieces)), hasFormat ? createInflate() : createInflateRaw());
}

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function unreadable(url: string, message: string): FetchError {
  return new FetchError('content-type', message, { url, phase: 'body', isRetryable: false });
}
