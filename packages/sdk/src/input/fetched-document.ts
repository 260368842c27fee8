import type { Freshness } from '../cache-store.ts';
import type { Diagnostic } from '../extraction.ts';

/** What kind of document was fetched, by its declared type and, where that says little, its first characters. */
export type DocumentKind = 'html' | 'xml' | 'json' | 'text';

/** A document as it came, in parts that can be passed to another thread. */
export interface RawDocument {
  /** Address it finally came from, after redirects. */
  readonly url: string;
  /** Status code of the answer. */
  readonly status: number;
  /** Its declared type, empty where none is. */
  readonly contentType: string;
  /** Headers that it was sent with. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its bytes, decompressed. */
  readonly bytes: Uint8Array;
  /** When the answer arrived, or was last confirmed by the server. */
  readonly retrievedAt: Date;
}

/** A document as it came, with what its answer says of it. */
export interface FetchedBytes {
  /** The document. */
  readonly raw: RawDocument;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** Where it came from. */
  readonly freshness: Freshness;
  /** What the caller may want to know of how it was got. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document as fetched. */
export interface FetchedDocument {
  /** Address it finally came from, after redirects. */
  readonly url: string;
  /** What it is. */
  readonly kind: DocumentKind;
  /** Its text, decoded. */
  readonly text: string;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** When the answer arrived, or was last confirmed by the server. */
  readonly retrievedAt: Date;
  /** Where it came from. */
  readonly freshness: Freshness;
  /** What the caller may want to know of how it was got. */
  readonly diagnostics: readonly Diagnostic[];
}
