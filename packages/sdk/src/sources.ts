import { createSourceMaker } from './create-source-maker.ts';
import { feedSource } from './sources/feed/feed-source.ts';
import { wordpressSource } from './sources/wordpress/wordpress-source.ts';

/** The items of a feed: RSS, RDF, Atom or JSON Feed. */
export const feed = /* @__PURE__ */ createSourceMaker(feedSource);

/**
 * The posts of a WordPress site, through the REST interface that it shows to everybody; no account is needed.
 *
 * @example
 * ```ts
 * const courant = wordpress('https://courant.example');
 * for await (const post of courant.list({ since: '2026-05-01', limit: 50 })) console.log(post.headline);
 * const article = await courant.get('council-keeps-night-market');
 * ```
 */
export const wordpress = /* @__PURE__ */ createSourceMaker(wordpressSource);
