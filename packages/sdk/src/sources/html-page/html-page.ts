import type { HtmlInput } from '../../article-input.ts';
import type { Claim } from '../../candidates/claim.ts';
import { readStory } from '../../candidates/blocks/read-story.ts';
import { segmentBlocks } from '../../candidates/blocks/segment-blocks.ts';
import { storyHints } from '../../candidates/blocks/story-hints.ts';
import { findUpdates } from '../../candidates/live/find-updates.ts';
import { elementPlace, readDateline } from '../../candidates/read-dateline.ts';
import { requireArticle } from '../../candidates/refusal/detect-refusal.ts';
import { readMetadata } from '../../candidates/read-metadata.ts';
import { scanDiagnostics } from '../../document/scan-diagnostics.ts';
import { scanHtml } from '../../document/scan-html.ts';
import { requireText, requireUrl } from '../require-input.ts';
import type { SourceKind } from '../source-kind.ts';

/** A web page, as its publisher serves it. */
export const htmlPage: SourceKind<HtmlInput> = {
  name: 'html-page',
  accepts: (input): input is HtmlInput => 'html' in input,
  read: (input, settings) => {
    const url = requireUrl(input.url);
    const document = scanHtml(requireText(input.html, 'html'), settings);
    const lines = segmentBlocks(document);
    const { retrievedAt, publisherOf } = settings;
    const address = url === undefined ? {} : { url };
    const metadata = readMetadata(document, { ...address, lines, limits: settings, retrievedAt, publisherOf });
    const updates = isLiveBlog(metadata.claims) ? findUpdates(document) : [];
    const { blocks, objects } = readStory(document, lines, storyHints(metadata, updates), metadata.baseUrl);
    requireArticle(document, blocks, url);
    return {
      url,
      baseUrl: metadata.baseUrl,
      document,
      blocks,
      objects,
      updates,
      claims: [...metadata.claims, ...readDateline(blocks, elementPlace(document))],
      diagnostics: [...scanDiagnostics(document, settings), ...metadata.diagnostics],
    };
  },
};

function isLiveBlog(claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.field === 'kind' && claim.value === 'liveblog');
}
