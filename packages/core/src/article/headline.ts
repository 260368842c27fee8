/**
 * What a headline was written for: `main` is shown over the story, `seo` stands in the title element, `social` in
 * Open Graph or Twitter tags, `structured` in JSON-LD or microdata, `short` is the publisher's short form.
 */
export type HeadlineRole = 'main' | 'seo' | 'social' | 'structured' | 'short' | 'alternative';

/** One headline of the story. */
export interface Headline {
  /** What it was written for. */
  readonly role: HeadlineRole;
  /** Plain text, without the name of the site. */
  readonly value: string;
}
