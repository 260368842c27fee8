/**
 * Version of the article model that this package writes.
 *
 * A new minor version adds optional properties; a new major version changes or removes some, and `parseArticle`
 * upgrades older articles on the way in.
 */
export const SCHEMA_VERSION = '1.0';
