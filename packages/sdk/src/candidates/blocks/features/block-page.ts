import type { Document } from '../../../document/document.ts';
import { attributeOf, tagName } from '../../../document/read-node.ts';
import type { BlockLabel, TextBlock } from '../labelled-block.ts';
import { isProse, sumOverTree, weightOf } from '../prose.ts';
import type { Zone } from '../zones.ts';

/** What is known of a page's blocks before the model is asked. */
export interface BlockFacts {
  readonly document: Document;
  readonly blocks: readonly TextBlock[];
  /** What each node's place on the page is for. */
  readonly zones: readonly (Zone | undefined)[];
  /** What metadata or the words of a line say a block is. */
  readonly labels: readonly (BlockLabel | undefined)[];
  /** The element that holds most of the prose. */
  readonly story: number;
  /** Text of the story in structured data; empty when the page has none. */
  readonly structuredText: string;
  /** Names of the makers of the story, as `nameKey` gives them. */
  readonly names: readonly string[];
  /** Weight of the prose below each node. */
  readonly proseBelow: Float64Array;
}

/** A page's blocks with the sums that groups of features share. */
export interface BlockPage extends BlockFacts {
  /** Whether each block is prose. */
  readonly prose: readonly boolean[];
  /** Weight of each block's text, see `weightOf`. */
  readonly weights: readonly number[];
  /** Characters below each node. */
  readonly charactersBelow: Float64Array;
  /** Characters of links below each node. */
  readonly linksBelow: Float64Array;
  /** Blocks below each node. */
  readonly blocksBelow: Float64Array;
  /** Name and class of each block's element. */
  readonly signatures: readonly string[];
  /** Name and class of each block's element and of the one around it. */
  readonly pathSignatures: readonly string[];
  /** Number of the block that shows the headline; -1 when none does. */
  readonly headline: number;
}

/** Prepares the sums that the groups of features share. */
export function preparePage(facts: BlockFacts): BlockPage {
  const { document, blocks, labels } = facts;
  const prose = blocks.map(isProse);
  const weights = blocks.map((block) => weightOf(block.text));
  const signatures = blocks.map((block) => signatureOf(document, block.container));
  return {
    ...facts,
    prose,
    weights,
    charactersBelow: sumOverTree(document, blocks, (block) => block.text.length),
    linksBelow: sumOverTree(document, blocks, (block) => block.linkCharacters),
    blocksBelow: sumOverTree(document, blocks, () => 1),
    signatures,
    pathSignatures: blocks.map(
      (block, index) => `${signatureOf(document, document.parent[block.container] ?? 0)}>${signatures[index] ?? ''}`,
    ),
    headline: findHeadline(document, blocks, labels),
  };
}

function signatureOf(document: Document, node: number): string {
  return `${tagName(document, node)}.${attributeOf(document, node, 'class') ?? ''}`;
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

function isInHeading(document: Document, block: TextBlock): boolean {
  for (let node = document.parent[block.first] ?? 0, level = 0; node > 0 && level < 4; level++) {
    if (tagName(document, node) === 'h1') return true;
    node = document.parent[node] ?? 0;
  }
  return false;
}
