/** A web page. */
export interface HtmlInput {
  /** The page as text, already decoded from its bytes. */
  readonly html: string;
  /** Address it was read from, absolute; relative addresses in the page are resolved against it. */
  readonly url?: string;
  /**
   * Headers that it was sent with, by name, where they are known. Those are read by which a publisher reserves rights:
   * `X-Robots-Tag`, `TDM-Reservation`, `TDM-Policy` and `Content-Usage`.
   */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A plain-text scrape: paragraphs parted by line breaks, the headline first. */
export interface TextInput {
  /** The text. */
  readonly text: string;
  /** Address it was read from, absolute. */
  readonly url?: string;
}

/** A post of the WordPress REST API (`/wp-json/wp/v2/posts/<id>`, best with `_embed`). */
export interface WordPressInput {
  /** The post, as parsed from JSON. */
  readonly wordpress: unknown;
}

/** An item of a feed that another parser has read; {@link parseFeed} reads the feed itself. */
export interface FeedItemInput {
  /** An item of RSS, RDF or Atom as feedsmith or rss-parser gives it, or one of a JSON Feed. */
  readonly feedItem: unknown;
  /** The feed it stands in: what items inherit, such as language, title and authors. */
  readonly feed?: unknown;
  /** Address of the feed, absolute; relative addresses are resolved against it. */
  readonly url?: string;
}

/** A post of the Ghost Content API (`/ghost/api/content/posts/`, best with `include=authors,tags`). */
export interface GhostInput {
  /** The post, as parsed from JSON. */
  readonly ghost: unknown;
  /** Settings of the site (`/ghost/api/content/settings/`): its title and language, which no post repeats. */
  readonly settings?: unknown;
}

/** A description of an article in JSON-LD, in the words of schema.org. */
export interface JsonLdInput {
  /** The JSON-LD, as text or parsed: one thing, a list, or a `@graph`. */
  readonly jsonLd: unknown;
  /** Address it was read from, absolute; relative addresses in it are resolved against it. */
  readonly url?: string;
}

/** What {@link extractArticle} can read: told apart by its one required property. */
export type ArticleInput = HtmlInput | TextInput | WordPressInput | FeedItemInput | GhostInput | JsonLdInput;
