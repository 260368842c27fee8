import type { DocumentKind } from './fetched-document.ts';

/** Kinds by media type, the first that matches counts. */
const kindsOfType: readonly (readonly [pattern: RegExp, kind: DocumentKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:application|text)\/(?:[\w.+-]{1,60}\+)?json$/, 'json'],
  [/^(?:application|text)\/(?:[\w.+-]{1,60}\+)?xml$/, 'xml'],
];

/** Media types that say nothing of what a document is. */
const vagueTypes = new Set(['', 'text/plain', 'application/octet-stream']);

/**
 * What a document is: by its declared type, else by its first characters. `undefined` for what can be neither page,
 * feed, JSON nor text, such as a picture or a PDF.
 */
export function detectKind(contentType: string | undefined, text: string): DocumentKind | undefined {
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const declared = kindsOfType.find(([pattern]) => pattern.test(type))?.[1];
  if (declared !== undefined) return declared;
  if (!vagueTypes.has(type)) return undefined;
  const start = text.slice(0, 500).trimStart().toLowerCase();
  if (start.includes('\0')) return undefined;
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  if (start.startsWith('<?xml') || /^<(?:rss|feed|rdf)/.test(start)) return 'xml';
  return start.startsWith('<') ? 'html' : 'text';
}
