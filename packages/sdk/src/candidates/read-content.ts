import { scanDiagnostics } from '../document/scan-diagnostics.ts';
import { scanHtml } from '../document/scan-html.ts';
import type { ExtractLimits } from '../extract-options.ts';
import { readStory } from './blocks/read-story.ts';
import { segmentBlocks } from './blocks/segment-blocks.ts';
import type { Candidates } from './candidates.ts';
import { readDateline } from './read-dateline.ts';
import { elementPlace } from './visible/element-place.ts';

/** The parts of {@link Candidates} that the content of a story gives. */
export type ContentCandidates = Pick<
  Candidates,
  'document' | 'blocks' | 'objects' | 'updates' | 'claims' | 'diagnostics' | 'baseUrl'
>;

/** Reads HTML that holds the story and nothing else, as the content of a feed item or of a CMS record does. */
export function readContent(html: string, baseUrl: string | undefined, limits: ExtractLimits): ContentCandidates {
  const document = scanHtml(html, limits);
  const { blocks, objects } = readStory(
    document,
    segmentBlocks(document),
    {
      isWhole: true,
      sources: new Map(),
      headlines: new Set(),
      names: [],
      structuredText: '',
      ruled: new Map(),
      updates: [],
      without: new Set(),
    },
    baseUrl,
  );
  const claims = readDateline(blocks, ({ container }) => elementPlace(document, container));
  return { document, blocks, objects, updates: [], claims, baseUrl, diagnostics: scanDiagnostics(document, limits) };
}
