import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { withoutRemoved } from '../publisher/without-removed.ts';
import { readByline } from './read-byline.ts';
import { readDates } from './read-dates.ts';
import { readHeadline } from './read-headline.ts';
import { readCopyright, readKicker, readTrailShown } from './read-labels.ts';
import { readCategories, readSiteTitle } from './read-post-data.ts';
import { readStandfirst } from './read-standfirst.ts';
import { readTags } from './read-tags.ts';
import { storyHead } from './story-head.ts';

/** Reads what the lines of a page say around the body of its story. */
export function readVisible(whole: MetadataPage, found: Findings): void {
  const page = withoutRemoved(whole, found.ruled);
  const head = storyHead(page, readHeadline(page, found));
  readKicker(page, head, found);
  readStandfirst(page, head, found);
  readByline(page, head, found);
  readDates(page, head, found);
  readTrailShown(page, head, found);
  readCopyright(page, found);
  readCategories(page, head.headline, found);
  readTags(page, head, found);
  readSiteTitle(page, found);
}
