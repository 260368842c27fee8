import type { Document } from '../../../document/document.ts';
import { tagNumber } from '../../../document/tag.ts';
import type { LiveEntry } from '../../live/find-updates.ts';
import type { BlockLabel, TextBlock } from '../labelled-block.ts';
import type { TreeSums } from '../tree-sums.ts';
import type { Zone } from '../zones.ts';
import { readSignatures, type Signatures } from './signatures.ts';

/** What is known of a page's blocks before the model is asked. */
export interface BlockFacts {
  readonly document: Document;
  readonly blocks: readonly TextBlock[];
  /** What each node's place on the page is for. */
  readonly zones: readonly (Zone | undefined)[];
  /** What metadata says a block is. */
  readonly labels: readonly (BlockLabel | undefined)[];
  /** The element that holds most of the prose. */
  readonly story: number;
  /** Text of the story in structured data; empty when the page has none. */
  readonly structuredText: string;
  /** Entries of the live blog; empty for other stories. */
  readonly updates: readonly LiveEntry[];
  /** Names of the makers of the story, as `nameKey` gives them. */
  readonly names: readonly string[];
  /** Names of rules that are not used. */
  readonly without: ReadonlySet<string>;
  /** What stands below each node. */
  readonly sums: TreeSums;
}

/** A page's blocks with what groups of features share. */
export interface BlockPage extends BlockFacts {
  /** The blocks by the markup they share. */
  readonly signatures: Signatures;
  /** Number of the block that shows the headline; -1 when none does. */
  readonly headline: number;
}

/** Prepares what the groups of features share. */
export function preparePage(facts: BlockFacts): BlockPage {
  const { document, blocks, labels } = facts;
  return {
    ...facts,
    signatures: readSignatures(document, blocks),
    headline: findHeadline(document, blocks, labels),
  };
}

/** Whether a block stands in the element that holds most of the prose. */
export function isInStory({ document, story }: BlockFacts, { first }: TextBlock): boolean {
  return first > story && first < (document.end[story] ?? 0);
}

/**
 * Whether a block can belong to the story at all, so that the model is asked: it stands in the story's element, or in
 * no zone of the page, or is like prose of the page in the name and class of its element. All else is menus, feet and
 * teasers.
 */
export function mayBeStory(page: BlockPage, index: number, block: TextBlock): boolean {
  const { groups, prose } = page.signatures.byElement;
  return page.zones[block.first] === undefined || isInStory(page, block) || (prose[groups[index] ?? 0] ?? 0) > 0;
}

/** The first block in an `h1`, else the first that repeats a claimed headline. */
function findHeadline(
  document: Document,
  blocks: readonly TextBlock[],
  labels: readonly (BlockLabel | undefined)[],
): number {
  const heading = blocks.findIndex(
    (block) => block.text.length > minHeadlineCharacters && isInHeading(document, block),
  );
  return heading >= 0 ? heading : labels.indexOf('headline');
}

const minHeadlineCharacters = 10;
const headingTag = tagNumber('h1');

function isInHeading(document: Document, block: TextBlock): boolean {
  for (let node = document.parent[block.first] ?? 0, level = 0; node > 0 && level < 4; level++) {
    if (document.tag[node] === headingTag) return true;
    node = document.parent[node] ?? 0;
  }
  return false;
}
