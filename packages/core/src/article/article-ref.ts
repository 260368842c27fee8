import type { Stamp } from '../stamp/stamp.ts';
import type { AltId } from './identity.ts';
import type { Media } from './media.ts';
import type { Contributor } from './people.ts';
import type { Section, Tag } from './classification.ts';

/**
 * A pointer to an article: what a teaser, a feed item without text or a sitemap entry tells of it.
 * Every property but `type` may be absent, since a feed item need not even have a title.
 */
export interface ArticleRef {
  /** Tells a reference from an article in a list that holds both; an {@link Article} has no `type`. */
  readonly type: 'articleRef';
  /** Address of the article, absolute. */
  readonly url?: string;
  /** Identifiers the list gives, such as a feed `guid`. */
  readonly altIds: readonly AltId[];
  /** Headline of the teaser, plain text. */
  readonly headline?: string;
  /** Text of the teaser, plain text. */
  readonly description?: string;
  /** When the article was published. */
  readonly datePublished?: Stamp;
  /** When the article was last changed. */
  readonly dateModified?: Stamp;
  /** Language as a BCP 47 tag. */
  readonly inLanguage?: string;
  /** Who made the story, as far as the list says. */
  readonly contributors: readonly Contributor[];
  /** Sections the list gives. */
  readonly sections: readonly Section[];
  /** Tags the list gives. */
  readonly tags: readonly Tag[];
  /** Teaser picture, video or sound. */
  readonly media: readonly Media[];
}
