import type { Inline } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Candidates } from '../candidates/candidates.ts';
import type { Diagnostic } from '../extraction.ts';
import type { BlockIds } from './block-ids.ts';
import type { MediaRegistry } from './media-registry.ts';
import { readInlines } from './read-inlines.ts';
import type { RankedClaims } from './resolve-claims.ts';

/** What is shared while one article is assembled. */
export interface Assembly {
  readonly candidates: Candidates;
  /** The claims of the candidates. */
  readonly claims: RankedClaims;
  readonly ids: BlockIds;
  readonly media: MediaRegistry;
  readonly diagnostics: Diagnostic[];
  /** Names of the publisher, by which its own staff's credits are known. */
  readonly names: { readonly publisherNames: readonly string[] };
  /** Ids of the updates of a live blog that the source marks. */
  readonly marked: { readonly keyEventIds: string[]; readonly pinnedIds: string[] };
}

/** Reads the words of a block with their formatting. */
export function inlinesOf({ candidates }: Assembly, block: LabelledBlock): readonly Inline[] {
  return readInlines(candidates.document, block, candidates.baseUrl);
}
