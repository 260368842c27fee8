import type { HtmlInput } from '../../article-input.ts';
import type { Claim } from '../../candidates/claim.ts';
import { readStory } from '../../candidates/blocks/read-story.ts';
import type { LabelledBlock } from '../../candidates/blocks/labelled-block.ts';
import { weightOf } from '../../candidates/blocks/prose.ts';
import type { Candidates } from '../../candidates/candidates.ts';
import { findCarriedStory } from '../../candidates/carried/find-carried-story.ts';
import { readContent, type ContentCandidates } from '../../candidates/read-content.ts';
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
    const { retrievedAt, publisherOf, without } = settings;
    const address = url === undefined ? {} : { url };
    const metadata = readMetadata(document, { ...address, lines, limits: settings, retrievedAt, publisherOf, without });
    const updates = isLiveBlog(metadata.claims) ? findUpdates(document) : [];
    const { blocks, objects } = readStory(document, lines, storyHints(metadata, updates, without), metadata.baseUrl);
    const common = {
      url,
      claims: metadata.claims,
      diagnostics: [...scanDiagnostics(document, settings), ...metadata.diagnostics],
    };
    const carried =
      updates.length > 0 ? undefined : findCarriedStory(document, metadata, proseOfStory(blocks), settings);
    if (carried !== undefined) return withCarriedStory(common, readContent(carried, metadata.baseUrl, settings));
    requireArticle(document, blocks, url);
    return {
      ...common,
      baseUrl: metadata.baseUrl,
      document,
      blocks,
      objects,
      updates,
      claims: [...metadata.claims, ...readDateline(blocks, elementPlace(document))],
    };
  },
};

function isLiveBlog(claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.field === 'kind' && claim.value === 'liveblog');
}

function proseOfStory(blocks: readonly LabelledBlock[]): number {
  return blocks.reduce((sum, { label, text }) => (label === 'body' ? sum + weightOf(text) : sum), 0);
}

function withCarriedStory(
  page: Pick<Candidates, 'url' | 'claims' | 'diagnostics'>,
  content: ContentCandidates,
): Candidates {
  const message = 'The visible page holds no more than a part of the text; the text comes from the data of the page.';
  return {
    ...content,
    url: page.url,
    claims: [...page.claims, ...content.claims],
    diagnostics: [
      ...page.diagnostics,
      { code: 'body-from-structured-data', severity: 'info', message, pointer: '/body' },
      ...content.diagnostics,
    ],
  };
}
