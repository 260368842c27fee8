import type { HtmlInput } from '../../article-input.ts';
import { readStory } from '../../candidates/blocks/read-story.ts';
import { weightOfStory } from '../../candidates/blocks/labelled-block.ts';
import type { Candidates } from '../../candidates/candidates.ts';
import { findCarriedStory } from '../../candidates/carried/find-carried-story.ts';
import { readContent, type ContentCandidates } from '../../candidates/read-content.ts';
import { segmentBlocks } from '../../candidates/blocks/segment-blocks.ts';
import { storyHints } from '../../candidates/blocks/story-hints.ts';
import { findUpdates } from '../../candidates/live/find-updates.ts';
import { readDateline } from '../../candidates/read-dateline.ts';
import { requireReadable } from '../../candidates/refusal/require-readable.ts';
import type { PageKind } from '../../candidates/refusal/page-kind.ts';
import { detectPageKind } from '../../candidates/refusal/detect-page-kind.ts';
import { readMetadata } from '../../candidates/read-metadata.ts';
import { elementPlace } from '../../candidates/visible/element-place.ts';
import { scanDiagnostics } from '../../document/scan-diagnostics.ts';
import { scanHtml } from '../../document/scan-html.ts';
import { requireHeaders, requireText, requireUrl } from '../require-input.ts';
import type { Diagnostic } from '../../extraction.ts';
import { withoutUndefined } from '../../without-undefined.ts';
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
    const request = withoutUndefined({ url, headers: requireHeaders(input.headers) });
    const metadata = readMetadata(document, { ...request, lines, limits: settings, retrievedAt, publisherOf, without });
    const updates = findUpdates(document, metadata.claims);
    const { blocks, objects } = readStory(document, lines, storyHints(metadata, updates, without), metadata.baseUrl);
    const common = {
      url,
      claims: metadata.claims,
      diagnostics: [...scanDiagnostics(document, settings), ...metadata.diagnostics],
    };
    const carried =
      updates.length > 0 ? undefined : findCarriedStory(document, metadata, weightOfStory(blocks), settings, without);
    if (carried !== undefined)
      return {
        ...withCarriedStory(common, readContent(carried.html, metadata.baseUrl, settings)),
        bodySource: carried,
        page: { document, blocks },
      };
    requireReadable(document, blocks, url);
    const otherKind = detectPageKind({ page: metadata.page, claims: metadata.claims, blocks });
    return {
      ...common,
      baseUrl: metadata.baseUrl,
      document,
      blocks,
      objects,
      updates,
      ...(otherKind === undefined ? {} : { otherKind }),
      claims: [...metadata.claims, ...readDateline(blocks, ({ container }) => elementPlace(document, container))],
      diagnostics: [...common.diagnostics, ...kindDiagnostics(otherKind)],
    };
  },
};

function kindDiagnostics(kind: PageKind | undefined): readonly Diagnostic[] {
  const message = `The page is no article but of the kind “${String(kind)}”; check what was taken for its story.`;
  return kind === undefined ? [] : [{ code: 'not-an-article', severity: 'warning', message }];
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
