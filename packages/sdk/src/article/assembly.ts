import type { Block, Inline } from '@broadsheet/core/model';
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
  /** Blocks of the source that have found their place in the article. */
  readonly placed: Set<LabelledBlock>;
}

/** Reads the words of a block with their formatting, and notes that they have found their place. */
export function place(assembly: Assembly, block: LabelledBlock): readonly Inline[] {
  assembly.placed.add(block);
  return readInlines(assembly.candidates.document, block, assembly.candidates.baseUrl);
}

/** All words of several blocks as one run of text, parted by line breaks. */
export function joinInlines(runs: readonly (readonly Inline[])[]): readonly Inline[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index) => (index === 0 ? run : [{ type: 'break' } as const, ...run]));
}

/** The words of blocks that hold nothing but words; `undefined` when there is something else among them. */
export function wordsOf(blocks: readonly Block[]): readonly Inline[] {
  return joinInlines(
    blocks.map((block) => (block.type === 'paragraph' || block.type === 'heading' ? block.children : [])),
  );
}
