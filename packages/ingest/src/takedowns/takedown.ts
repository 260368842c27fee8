/** What must not be kept: all of a publisher's articles, or one article. */
export type Takedown = PublisherTakedown | ArticleTakedown;

/** All articles of a publisher. */
export interface PublisherTakedown {
  /** Its site, such as `courant.example`, sites below it included; or its name. */
  readonly publisher: string;
  /** Why, for the record. */
  readonly reason: string;
}

/** One article. */
export interface ArticleTakedown {
  /** Any of its addresses, or its identifier where it has none. It need not be in the archive. */
  readonly url: string;
  /** Why, for the record. */
  readonly reason: string;
}
