import type { FetchError } from './errors/fetch-error.ts';

/**
 * How something of a site was found: named by a `link-header` or `link-element` of the page, by a `script` or the
 * `generator` line of the page, by the site's `robots` file, or there when its `usual-place` was looked at.
 */
export type FoundBy = 'link-header' | 'link-element' | 'script' | 'generator' | 'robots' | 'usual-place';

/** How something was found, and where. */
export interface Found {
  /** How it was found. */
  readonly foundBy: FoundBy;
  /** Address of the document that says so, absolute; of the thing itself where it was found in its usual place. */
  readonly foundAt: string;
}

/** A feed of the site. */
export interface FoundFeed extends Found {
  /** Address for `client.feed()` or `feed()`, absolute. */
  readonly url: string;
  /** Title that the site gives it. */
  readonly title?: string | undefined;
}

/** A sitemap of the site, or an index of sitemaps. */
export interface FoundSitemap extends Found {
  /** Address for `sitemap()`, absolute. */
  readonly url: string;
}

/** An interface of the site's CMS. */
export interface FoundApi extends Found {
  /** The kind of source that reads it: `wordpress` or `ghost`. */
  readonly name: string;
  /** Address for the source, absolute: `wordpress(siteUrl)`. */
  readonly siteUrl: string;
  /** Root of the interface, absolute. */
  readonly apiUrl: string;
}

/** What a site offers to read its articles by. */
export interface Discovery {
  /** Page that was looked at, absolute, after redirects. */
  readonly url: string;
  /** Feeds, in the order of the page. */
  readonly feeds: readonly FoundFeed[];
  /** Sitemaps, in the order of the robots file. */
  readonly sitemaps: readonly FoundSitemap[];
  /** Interfaces of the CMS. */
  readonly apis: readonly FoundApi[];
  /** Places that could not be looked at, so that nothing is known of them; one that is empty is not among them. */
  readonly unread: readonly { readonly url: string; readonly error: FetchError }[];
}
