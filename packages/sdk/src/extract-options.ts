import type { RuleName } from './candidates/extraction-rules.ts';
import type { PublisherFinder, PublisherRules } from './publisher-rules.ts';

/** Options of {@link extractArticle}. */
export interface ExtractOptions {
  /** When the source was fetched; becomes `article.dateRetrieved`. Absent by default: the clock is never read. */
  readonly retrievedAt?: Date;
  /**
   * Whether a page that is no article, such as a product, a forum or a list of stories, is refused with a
   * `NotAnArticleError`. Default `true`. With `false` its text is read as well as it can be, with a diagnostic
   * `not-an-article`. Pages with nothing to read, such as consent walls, are refused in any case.
   */
  readonly requireArticle?: boolean;
  /** Largest nesting of elements; what is deeper is flattened. Default 512, as in browsers. */
  readonly maxDepth?: number;
  /** Largest number of nodes read of a document. Default 250,000. */
  readonly maxNodes?: number;
  /** Largest number of attributes read of one element. Default 256. */
  readonly maxAttributes?: number;
  /** Largest length of all JSON-LD of a page, in characters. Default 1,000,000. */
  readonly maxJsonLdCharacters?: number;
  /**
   * Rules for the pages of publishers that you know, such as your own house. They take the place of the rules that
   * come with the package for the same host. Check them with `definePublisher` of `@broadsheet/sdk/publishers`.
   */
  readonly publishers?: readonly PublisherRules[];
  /**
   * Names of rules that are not used, to see what a rule is worth or to do without one that misreads your pages;
   * `extractionRules` lists them. Rules that read a field are switched off for every source, the other ones for pages.
   * None by default.
   */
  readonly withoutRules?: readonly RuleName[];
}

/** The limits with every default filled in. */
export type ExtractLimits = Required<
  Pick<ExtractOptions, 'maxDepth' | 'maxNodes' | 'maxAttributes' | 'maxJsonLdCharacters'>
>;

/** All that sources are read with. */
export interface ExtractSettings extends ExtractLimits {
  /** When the source was fetched, where that is known. */
  readonly retrievedAt: Date | undefined;
  /** Names of rules that are not used. */
  readonly without: ReadonlySet<string>;
  /** Finds the rules of the publisher of an address. */
  readonly publisherOf: PublisherFinder;
}

/** Defaults of the limits. */
export const defaultExtractLimits: ExtractLimits = {
  maxDepth: 512,
  maxNodes: 250_000,
  maxAttributes: 256,
  maxJsonLdCharacters: 1_000_000,
};
