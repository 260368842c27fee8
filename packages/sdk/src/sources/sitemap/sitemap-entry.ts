/** Texts by the path of their element, names without prefix: `loc`, `publication.language`. The first of a path counts. */
export type TextsByPath = ReadonlyMap<string, string>;

/** An entry of a sitemap, or of an index of sitemaps. */
export interface SitemapEntry {
  /** Whether it is the address of a page or of a further sitemap. */
  readonly kind: 'url' | 'sitemap';
  /** What stands directly in it. */
  readonly texts: TextsByPath;
  /** What extensions add to it, such as `news` and one `image` for each picture. */
  readonly parts: readonly { readonly name: string; readonly texts: TextsByPath }[];
}

/** Reads one more piece of a sitemap: the entries that are complete with it. */
export type ReadPiece = (piece: string) => readonly SitemapEntry[];

/** Longest text of an entry that is read, in characters. */
export const maxTextCharacters = 10_000;
