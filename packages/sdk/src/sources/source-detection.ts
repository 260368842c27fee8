import type { Found } from '../discovery.ts';
import type { SourceDocument } from '../source.ts';

/** Fetches a document that may not be there; `undefined` where it is not, or cannot be read. */
export type FetchMaybe = (url: string) => Promise<SourceDocument | undefined>;

/** An interface that was found. */
export interface DetectedApi extends Found {
  /** Its root, absolute. */
  readonly apiUrl: string;
}

/** Tells from a page of a site whether the site has an interface of one kind, and where. */
export type DetectApi = (
  page: SourceDocument,
  fetchMaybe: FetchMaybe,
) => DetectedApi | undefined | Promise<DetectedApi | undefined>;
