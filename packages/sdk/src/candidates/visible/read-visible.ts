import type { Findings } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readByline } from './read-byline.ts';
import { readDates } from './read-dates.ts';
import { readHeadline } from './read-headline.ts';
import { readCopyright, readKicker, readTrailShown } from './read-labels.ts';
import { readStandfirst } from './read-standfirst.ts';
import { readTags } from './read-tags.ts';
import { storyHead } from './story-head.ts';

/** Reads what the lines of a page say around the body of its story. */
export function readVisible(page: MetadataPage, found: Findings): void {
  const heading = readHeadline(page, found);
  const head = storyHead(page, heading);
  readKicker(page, head, heading?.node ?? 0, found);
  readStandfirst(page, head, found);
  readByline(page, head, heading?.node ?? 0, found);
  readDates(page, head, heading?.node ?? 0, found);
  readTrailShown(page, heading?.node ?? 0, found);
  readCopyright(page, found);
  readTags(page, heading?.node ?? 0, found);
}
