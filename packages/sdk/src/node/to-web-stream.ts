import type { Readable } from 'node:stream';
import { decompress, type DecompressRule } from './decompress.ts';

/**
 * A body without its compression, as a stream of the web. What Node has for this throws where nobody can catch it when
 * a stream is given up while data arrive.
 *
 * @throws {FetchError} when the compression is unknown; the body is dropped then.
 */
export function toWebStream(body: Readable, rule: DecompressRule): ReadableStream<Uint8Array> {
  // Errors reach whoever reads; a body that nobody reads has none to tell.
  body.on('error', () => undefined);
  const plain = decompressOrDrop(body, rule).on('error', () => undefined);
  const pieces: AsyncIterator<Uint8Array> = plain[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => {
        plain.destroy();
        body.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

function decompressOrDrop(body: Readable, rule: DecompressRule): Readable {
  try {
    return decompress(body, rule);
  } catch (error) {
    body.destroy();
    throw error;
  }
}
