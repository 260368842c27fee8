import type { Document } from '../../../document/document.ts';
import { tagNumber } from '../../../document/tag.ts';
import type { LiveEntry } from '../../live/find-updates.ts';
import type { BlockLabel, TextBlock } from '../labelled-block.ts';
import { isProse, sumOverTree } from '../prose.ts';
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
  /** Entries of the live blog; empty for other stories. */
  readonly updates: readonly LiveEntry[];
  /** Names of the makers of the story, as `nameKey` gives them. */
  readonly names: readonly string[];
  /** Weight of the prose below each node. */
  readonly proseBelow: Float64Array;
}

/** A page's blocks with the sums that groups of features share. */
export interface BlockPage extends BlockFacts {
  /** Whether each block is prose. */
  readonly prose: readonly boolean[];
  /** Characters below each node. */
  readonly charactersBelow: Float64Array;
  /** Characters of links below each node. */
  readonly linksBelow: Float64Array;
  /** Blocks below each node. */
  readonly blocksBelow: Float64Array;
  /** Number of the name and class of each block's element: the same for the same name and class. */
  readonly signatures: Int32Array;
  /** Number of the names and classes of each block's element and of the one around it. */
  readonly pathSignatures: Int32Array;
  /** Number of the block that shows the headline; -1 when none does. */
  readonly headline: number;
}

/** Prepares the sums that the groups of features share. */
export function preparePage(facts: BlockFacts): BlockPage {
  const { document, blocks, labels } = facts;
  const prose = blocks.map(isProse);
  return {
    ...facts,
    prose,
    charactersBelow: sumOverTree(document, blocks, (block) => block.text.length),
    linksBelow: sumOverTree(document, blocks, (block) => block.linkCharacters),
    blocksBelow: sumOverTree(document, blocks, () => 1),
    ...readSignatures(document, blocks),
    headline: findHeadline(document, blocks, labels),
  };
}

/** More than there are element names and signatures on a page. */
const signatureRange = 2 ** 24;

function readSignatures(
  { tag, classNumber, parent }: Document,
  blocks: readonly TextBlock[],
): Pick<BlockPage, 'signatures' | 'pathSignatures'> {
  const signatures = new Int32Array(blocks.length);
  const pathSignatures = new Int32Array(blocks.length);
  const elements = new Map<number, number>();
  const paths = new Map<number, number>();
  const signatureOf = (node: number): number =>
    numberOf(elements, (tag[node] ?? 0) * signatureRange + (classNumber[node] ?? 0));
  blocks.forEach(({ container }, index) => {
    const own = signatureOf(container);
    signatures[index] = own;
    pathSignatures[index] = numberOf(paths, signatureOf(parent[container] ?? 0) * signatureRange + own);
  });
  return { signatures, pathSignatures };
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
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
