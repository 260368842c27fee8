import type { PublisherRules, PublisherTemplate } from '../../publisher-rules.ts';

/** What is known of the day on which a page was laid out. */
export interface PageDays {
  /** When it was retrieved. */
  readonly retrievedAt: Date | undefined;
  /** When its story was published, as ISO 8601. */
  readonly published: string | undefined;
}

/** Characters of `YYYY-MM-DD`. */
const dayCharacters = 10;

/** The templates that a page may have been laid out with, the newest first, see {@link PublisherTemplate}. */
export function templatesOfDay({ templates }: PublisherRules, days: PageDays): readonly PublisherTemplate[] {
  const retrieved = days.retrievedAt?.toISOString().slice(0, dayCharacters);
  if (retrieved !== undefined)
    return templates.filter(({ from, until }) => from <= retrieved && (until === undefined || until >= retrieved));
  const published = days.published?.slice(0, dayCharacters) ?? '';
  return templates.filter(({ until }) => until === undefined || until >= published);
}
