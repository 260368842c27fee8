import { FetchError } from '../errors/fetch-error.ts';

/**
 * Reads a body to its end, counting decoded bytes.
 *
 * @throws {FetchError} of kind `too-large` as soon as there are more than `maxBytes`; the rest is not read.
 */
export async function readBody(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) {
      const limit = { option: 'maxBytes', value: maxBytes } as const;
      throw new FetchError('too-large', `the body is larger than maxBytes (${maxBytes}).`, {
        url,
        isRetryable: false,
        limit,
      });
    }
    chunks.push(chunk);
  }
  return joinChunks(chunks, length);
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
