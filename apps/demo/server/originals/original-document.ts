import type { ArticleInput } from '@broadsheet/sdk';
import { pageDocument } from './page-document.ts';
import { recordDocument } from './record-document.ts';
import { textDocument } from './text-document.ts';

/**
 * What a story was read from, as an HTML document for a frame without scripts.
 *
 * @param ownOrigin - Origin whose pages may load their own files. Default: none.
 */
export function originalDocument(input: ArticleInput, ownOrigin?: string): string {
  if ('html' in input) return pageDocument(input, ownOrigin);
  if ('text' in input) return textDocument(input.text);
  if ('feedItem' in input) return recordDocument(input.feedItem);
  if ('wordpress' in input) return recordDocument(input.wordpress);
  return recordDocument('ghost' in input ? input.ghost : parsed(input.jsonLd));
}

function parsed(jsonLd: unknown): unknown {
  return typeof jsonLd === 'string' ? JSON.parse(jsonLd) : jsonLd;
}
