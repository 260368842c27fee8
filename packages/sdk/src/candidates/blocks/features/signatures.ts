import type { Document } from '../../../document/document.ts';
import type { TextBlock } from '../labelled-block.ts';
import { isProse } from '../prose.ts';

/** What the blocks of a page that share something in their markup have in common, by the number of what they share. */
export interface Likes {
  /** Number of each block's group. */
  readonly groups: Int32Array;
  /** Blocks of each group. */
  readonly blocks: Int32Array;
  /** Characters of the blocks. */
  readonly characters: Int32Array;
  /** Characters of links. */
  readonly links: Int32Array;
  /** Weight of the prose. */
  readonly prose: Float64Array;
}

/** The blocks of a page by the name and class of their element, and by those together with the ones of the element around it. */
export interface Signatures {
  readonly byElement: Likes;
  readonly byPath: Likes;
}

/** Groups the blocks of a page by their elements. */
export function readSignatures(document: Document, blocks: readonly TextBlock[]): Signatures {
  const { tag, classNumber, parent } = document;
  const tags = document.tagNames.length;
  const elements = new Map<number, number>();
  const paths = new Map<number, number>();
  const own = new Int32Array(blocks.length);
  const ofPaths = new Int32Array(blocks.length);
  const signatureOf = (node: number): number => numberOf(elements, (classNumber[node] ?? 0) * tags + (tag[node] ?? 0));
  for (let index = 0; index < blocks.length; index++) {
    const container = blocks[index]?.container ?? 0;
    own[index] = signatureOf(container);
    ofPaths[index] = numberOf(paths, signatureOf(parent[container] ?? 0) * blocks.length * 2 + (own[index] ?? 0));
  }
  return { byElement: sumLikes(blocks, own, elements.size), byPath: sumLikes(blocks, ofPaths, paths.size) };
}

function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function sumLikes(page: readonly TextBlock[], groups: Int32Array, count: number): Likes {
  const blocks = new Int32Array(count);
  const characters = new Int32Array(count);
  const links = new Int32Array(count);
  const prose = new Float64Array(count);
  for (let index = 0; index < page.length; index++) {
    const block = page[index];
    const group = groups[index] ?? 0;
    if (block === undefined) continue;
    blocks[group] = (blocks[group] ?? 0) + 1;
    characters[group] = (characters[group] ?? 0) + block.text.length;
    links[group] = (links[group] ?? 0) + block.linkCharacters;
    if (isProse(block)) prose[group] = (prose[group] ?? 0) + block.weight;
  }
  return { groups, blocks, characters, links, prose };
}
