import { SourceError } from '../errors/source-error.ts';
import type { SourceDocument } from '../source.ts';

/**
 * Parses an answer as JSON.
 *
 * @throws {SourceError} when it is none.
 */
export function readJson({ text, url }: SourceDocument): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError('unreadable', url, 'did not answer in JSON.', { cause });
  }
}
