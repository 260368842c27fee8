import { SourceError } from '../../errors/source-error.ts';
import { createTextEntries } from './create-text-entries.ts';
import { createXmlEntries } from './create-xml-entries.ts';
import type { ReadPiece, SitemapEntry } from './sitemap-entry.ts';

/**
 * Reads the entries of a sitemap as it arrives: XML, or plain text with an address a line (sitemaps.org protocol).
 *
 * @throws {SourceError} when it is neither.
 */
export async function* readEntries(pieces: AsyncIterable<string>, url: string): AsyncGenerator<SitemapEntry> {
  let read: ReadPiece | undefined;
  for await (const piece of pieces) {
    if (read === undefined && piece.trim() === '') continue;
    read ??= piece.trimStart().startsWith('<') ? createXmlEntries(url) : createTextEntries(url);
    yield* read(piece);
  }
  if (read === undefined) throw new SourceError('unreadable', url, 'is empty, which no sitemap is.');
  // The last line may have no end.
  yield* read('\n');
}
