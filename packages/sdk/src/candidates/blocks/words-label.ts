import type { Document } from '../../document/document.ts';
import { isRemoval, type RemovalReason } from '../../extraction.ts';
import type { LiveEntry } from '../live/find-updates.ts';
import { classifyLine } from '../language/classify-line.ts';
import { lineRules } from './label-of-line.ts';
import type { BlockLabel, TextBlock } from './labelled-block.ts';
import type { Zone } from './zones.ts';

/** What is known of a page besides its blocks. */
export interface StoryHints {
  /** Whether the document holds the story and nothing else, as the content of a feed item or CMS record does. */
  readonly isWhole: boolean;
  /** Elements that metadata was read from. */
  readonly sources: ReadonlyMap<number, MetadataSource>;
  /** Headlines that the page claims, white space folded, in lower case. */
  readonly headlines: ReadonlySet<string>;
  /** Names of the makers of the story, as `nameKey` gives them. */
  readonly names: readonly string[];
  /** Text of the story in structured data; empty when the page has none. */
  readonly structuredText: string;
  /** Entries of the live blog; their headings are their own. */
  readonly updates: readonly LiveEntry[];
  /** Names of rules that are not used. */
  readonly without: ReadonlySet<string>;
  /** Elements that a rule of the page's publisher labels. */
  readonly ruled: ReadonlyMap<number, BlockLabel>;
}

/** An element that metadata was read from. */
export interface MetadataSource {
  /** What its text is. */
  readonly label: BlockLabel;
  /** The text that was read; the element may hold more. */
  readonly text: string;
}

/** What metadata, a claimed headline or the words of the line say a block is; `undefined` where none of them speaks. */
export function wordsLabel(block: TextBlock, document: Document, hints: StoryHints): BlockLabel | undefined {
  const around = labelAround(block, document, hints.sources);
  if (around !== undefined) return around;
  if (hints.headlines.has(block.text.toLowerCase()) && !isInUpdate(document, block, hints.updates)) return 'headline';
  const line = classifyLine(block.text);
  return line === undefined || hints.without.has(`line:${line}`) ? undefined : lineRules[line].label;
}

function isInUpdate(document: Document, { first }: TextBlock, updates: readonly LiveEntry[]): boolean {
  return updates.some(({ node }) => first > node && first < (document.end[node] ?? 0));
}

/** Share of a block's characters that are links, above which it is a pointer to other stories. */
const maxLinkShare = 0.5;

/** Why a block that is not of the story is left out: its words, its place on the page, its links. */
export function removalOf(block: TextBlock, zone: Zone | undefined, label?: BlockLabel): RemovalReason {
  if (label !== undefined && isRemoval(label)) return label;
  if (zone !== undefined && zone !== 'caption') return zone;
  return block.linkCharacters > block.text.length * maxLinkShare ? 'related' : 'outside-story';
}

/** Levels between a line of metadata and the element it was read from. */
const maxLevels = 6;

/** What was read from the innermost element around a block, if the block's text is part of what was read. */
function labelAround(
  block: TextBlock,
  document: Document,
  sources: ReadonlyMap<number, MetadataSource>,
): BlockLabel | undefined {
  if (sources.size === 0) return undefined;
  for (let node = document.parent[block.first] ?? 0, level = 0; node > 0 && level < maxLevels; level++) {
    const source = sources.get(node);
    if (source?.text.includes(block.text) === true) return source.label;
    node = document.parent[node] ?? 0;
  }
  return undefined;
}
