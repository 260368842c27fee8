import type { FeedItemInput } from '../../article-input.ts';
import type { Claim } from '../../candidates/claim.ts';
import type { Candidates } from '../../candidates/candidates.ts';
import { readContent } from '../../candidates/read-content.ts';
import { readStamp } from '../../candidates/read-stamp.ts';
import { claimsOf } from '../../candidates/stated-fields.ts';
import { NotAnArticleError } from '../../errors/not-an-article-error.ts';
import type { ExtractLimits } from '../../extract-options.ts';
import type { Diagnostic } from '../../extraction.ts';
import { isRecord } from '../json-record.ts';
import { requireRecord, requireUrl } from '../require-input.ts';
import type { SourceKind } from '../source-kind.ts';
import { createEntryReader } from './create-entry-reader.ts';
import type { FeedEntry } from './feed-entry.ts';

/** An item of an RSS, RDF, Atom or JSON feed. */
export const feedItem: SourceKind<FeedItemInput> = {
  name: 'feed',
  accepts: (input): input is FeedItemInput => 'feedItem' in input,
  read: (input, limits) => {
    const item = requireRecord(input.feedItem, 'feedItem');
    const feed = isRecord(input.feed) ? input.feed : {};
    return readFeedEntry(createEntryReader(feed, requireUrl(input.url))(item), limits);
  },
};

/**
 * What an entry says of its article. The teaser of an entry without content stands in for the body, with a diagnostic.
 *
 * @throws {NotAnArticleError} when the entry has neither title nor text.
 */
export function readFeedEntry(entry: FeedEntry, limits: ExtractLimits): Candidates {
  const { url, content, summary } = entry;
  if (entry.headline === undefined && content === undefined && summary === undefined)
    throw new NotAnArticleError('empty', url);
  const read = readContent(content ?? paragraphOf(summary), entry.contentBase, limits);
  return {
    url,
    ...read,
    claims: [...readEntryClaims(entry), ...read.claims],
    diagnostics: [...read.diagnostics, ...diagnose(entry)],
  };
}

function paragraphOf(summary: string | undefined): string {
  return summary === undefined ? '' : `<p>${summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
}

/** What an entry says of its article, one row a field. */
function readEntryClaims(entry: FeedEntry): Claim[] {
  const { content, published, modified } = entry;
  const isTeaser = content === undefined;
  return claimsOf(
    [
      { field: 'headline', value: entry.headline, pointer: '/title' },
      { field: 'canonicalUrl', value: entry.url, pointer: '/link' },
      { field: 'altIds', value: entry.altIds, pointer: '/guid' },
      {
        field: 'datePublished',
        value: published === undefined ? undefined : readStamp(published),
        pointer: '/pubDate',
      },
      { field: 'dateModified', value: modified === undefined ? undefined : readStamp(modified), pointer: '/updated' },
      { field: 'description', value: isTeaser ? undefined : descriptionOf(entry), pointer: '/description' },
      { field: 'bylineText', value: entry.bylineText, pointer: '/author' },
      { field: 'contributors', value: entry.contributors, pointer: '/author' },
      { field: 'tags', value: entry.tags, pointer: '/category' },
      { field: 'about', value: entry.places, pointer: '/georss' },
      { field: 'leadMedia', value: leadOf(entry), pointer: '/media' },
      { field: 'inLanguage', value: entry.inLanguage, pointer: '/language' },
      { field: 'publisher', value: entry.publisher, pointer: '/feed' },
      {
        field: 'access',
        value: isTeaser ? { claim: 'unknown', readable: 'partial' } : undefined,
        pointer: '/description',
      },
    ],
    'feed',
  );
}

/** How WordPress and its like end a description that they cut from the text themselves. */
const cutMark = /\[(?:…|\.\.\.)\]$/;

/** What the feed says of an entry with its text; an opening of that text which the CMS cut off says nothing. */
function descriptionOf({ summary }: FeedEntry): string | undefined {
  return summary === undefined || cutMark.test(summary) ? undefined : summary;
}

/** The picture of an entry leads it, whatever else is attached. */
function leadOf({ media }: FeedEntry): FeedEntry['media'][number] | undefined {
  return media.find(({ kind }) => kind === 'image') ?? media[0];
}

function diagnose(entry: FeedEntry): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (entry.content === undefined) {
    const message = 'The feed item holds only a teaser; fetch its address for the whole story.';
    diagnostics.push({ code: 'teaser-only', severity: 'info', message, pointer: '/body' });
  }
  for (const [written, pointer] of [
    [entry.published, '/datePublished'],
    [entry.modified, '/dateModified'],
  ] as const) {
    if (written === undefined || readStamp(written) !== undefined) continue;
    const message = `The feed item's date “${written.slice(0, 60)}” cannot be read and was left out.`;
    diagnostics.push({ code: 'date-invalid', severity: 'warning', message, pointer });
  }
  return diagnostics;
}
