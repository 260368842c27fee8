import { createSourceMaker } from './create-source-maker.ts';
import { feedSource } from './sources/feed/feed-source.ts';
import { ghostSource } from './sources/ghost/ghost-source.ts';
import { guardianSource } from './sources/guardian/guardian-source.ts';
import { sitemapSource } from './sources/sitemap/sitemap-source.ts';
import { strapiSource } from './sources/strapi/strapi-source.ts';
import { wordpressSource } from './sources/wordpress/wordpress-source.ts';

/**
 * The items of a feed: RSS, RDF, Atom or JSON Feed. Older ones, where the feed has several pages, are listed with
 * `maxPages`: `feed('https://courant.example/feed/', { maxPages: 20 })`.
 */
export const feed = /* @__PURE__ */ createSourceMaker(feedSource);

/**
 * The posts of a Ghost site, through its Content API. The key is read from the site's front page where it is not given.
 *
 * @example
 * ```ts
 * const letter = ghost('https://letter.example', { key: '0123456789abcdef0123456789' });
 * const article = await letter.get('the-salt-ledger');
 * ```
 */
export const ghost = /* @__PURE__ */ createSourceMaker(ghostSource);

/** Articles of the Guardian's Open Platform, which asks for a key: `guardian('https://content.guardianapis.com', { key })`. */
export const guardian = /* @__PURE__ */ createSourceMaker(guardianSource);

/** Entries of a collection of Strapi 5: `strapi('https://cms.courant.example', { pageUrl: 'https://courant.example/stories/{slug}' })`. */
export const strapi = /* @__PURE__ */ createSourceMaker(strapiSource);

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

/**
 * The pages of a sitemap or of an index of sitemaps: XML, plain text, or either as a gzip file, of any length.
 *
 * @example
 * ```ts
 * for await (const ref of sitemap('https://courant.example/sitemap.xml').list({ modifiedSince: '2026-05-01' })) {
 *   console.log(ref.url, ref.headline);
 * }
 * ```
 */
export const sitemap = /* @__PURE__ */ createSourceMaker(sitemapSource);
