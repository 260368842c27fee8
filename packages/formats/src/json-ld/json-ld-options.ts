/**
 * What `toJsonLd` writes beside the article.
 *
 * @example
 * ```ts
 * const options: JsonLdOptions = { paywallSelector: '.subscribers' };
 * ```
 */
export interface JsonLdOptions {
  /**
   * Class selector of the part of your page that only subscribers may read. For a story that is not free it is written
   * as `hasPart`, as Google documents it for paywalled content. Default: none, and no `hasPart`.
   */
  readonly paywallSelector?: string;
}
