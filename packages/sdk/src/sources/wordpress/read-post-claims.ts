import type { Claim } from '../../candidates/claim.ts';
import { claimsOf } from '../../candidates/stated-fields.ts';
import type { Diagnostic } from '../../extraction.ts';
import { type JsonRecord, textOfField } from '../json-record.ts';
import { plainOf } from './post-fields.ts';
import { isProtected, readAccess, readAltIds, readKind, readStatus } from './read-post-state.ts';
import { readAuthors } from './read-authors.ts';
import { readExcerpt } from './read-excerpt.ts';
import { readFeaturedMedia } from './read-featured-media.ts';
import { readPostDate } from './read-post-date.ts';
import { readSections, readTags } from './read-terms.ts';

/** What a post says of its article, one row a field. */
export function readPostClaims(
  post: JsonRecord,
  url: string | undefined,
): { claims: Claim[]; diagnostics: Diagnostic[] } {
  const published = readPostDate(post, 'date');
  const modified = readPostDate(post, 'modified');
  const excerpt = readExcerpt(post);
  const claims = claimsOf(
    [
      { field: 'headline', value: plainOf(post, 'title'), pointer: '/title/rendered' },
      { field: 'canonicalUrl', value: url, pointer: '/link' },
      { field: 'altIds', value: readAltIds(post), pointer: '/id' },
      { field: 'datePublished', value: published.stamp, pointer: '/date' },
      { field: 'dateModified', value: modified.stamp, pointer: '/modified' },
      { field: 'standfirst', value: excerpt.standfirst, pointer: '/excerpt/rendered' },
      { field: 'description', value: excerpt.description, pointer: '/excerpt/rendered' },
      { field: 'contributors', ...readAuthors(post) },
      { field: 'sections', value: readSections(post), pointer: '/_embedded/wp:term' },
      { field: 'tags', value: readTags(post), pointer: '/_embedded/wp:term' },
      { field: 'leadMedia', value: readFeaturedMedia(post), pointer: '/_embedded/wp:featuredmedia/0' },
      { field: 'inLanguage', value: textOfField(post, 'lang'), pointer: '/lang' },
      { field: 'status', value: readStatus(post), pointer: '/status' },
      { field: 'access', value: readAccess(post), pointer: '/content/protected' },
      { field: 'kind', value: readKind(post), pointer: '/format' },
    ],
    'wordpress',
  );
  return { claims, diagnostics: [...published.diagnostics, ...modified.diagnostics, ...protectedDiagnostics(post)] };
}

function protectedDiagnostics(post: JsonRecord): readonly Diagnostic[] {
  if (!isProtected(post)) return [];
  const message = 'The post is behind a password, and its text was not sent.';
  return [{ code: 'password-protected', severity: 'warning', message, pointer: '/body' }];
}
