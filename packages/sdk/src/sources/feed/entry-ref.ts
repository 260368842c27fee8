import type { ArticleRef } from '@broadsheet/core/model';
import { readStamp } from '../../candidates/read-stamp.ts';
import { withoutUndefined } from '../../without-undefined.ts';
import type { FeedEntry } from './feed-entry.ts';

/** A pointer to the article that an entry only teases. */
export function entryRef(entry: FeedEntry): ArticleRef {
  const { url, altIds, headline, summary, published, modified, inLanguage, contributors, tags, media } = entry;
  return withoutUndefined({
    type: 'articleRef',
    url,
    altIds,
    headline,
    description: summary,
    datePublished: published === undefined ? undefined : readStamp(published),
    dateModified: modified === undefined ? undefined : readStamp(modified),
    inLanguage,
    contributors,
    sections: [],
    tags,
    media: media.map((medium, index) => ({ ...medium, id: `m${index + 1}` })),
  });
}
