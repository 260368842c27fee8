import { decodeBody } from './decode-body.ts';
import { detectKind } from './detect-kind.ts';
import type { DocumentKind, RawDocument } from './fetched-document.ts';
import { foreignBytesOf } from './foreign-media.ts';

/** A document that is read, or what it is instead of one. */
export type ReadDocument =
  | { readonly kind: DocumentKind; readonly text: string }
  | {
      /** What Broadsheet does not read: “a picture”. */
      readonly foreign: string;
    };

/** Decodes a document and finds out what it is. */
export function readDocument({ bytes, contentType }: Pick<RawDocument, 'bytes' | 'contentType'>): ReadDocument {
  const foreign = foreignBytesOf(bytes);
  if (foreign !== undefined) return { foreign };
  const text = decodeBody(bytes, contentType);
  const kind = detectKind(contentType, text);
  return kind === undefined ? { foreign: `of type ${contentType.slice(0, 100) || 'unknown'}` } : { kind, text };
}
