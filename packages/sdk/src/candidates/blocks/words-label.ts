import type { RemovalReason } from '../../extraction.ts';
import type { LiveEntry } from '../live/find-updates.ts';
import { classifyLine } from '../language/classify-line.ts';
import { lineLabels } from './label-of-line.ts';
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

/** What the words of a line say it is; `undefined` for running text. */
export function labelOfWords(text: string, without: ReadonlySet<string>): BlockLabel | undefined {
  const line = classifyLine(text);
  return line === undefined || without.has(`line:${line}`) ? undefined : lineLabels[line];
}

/** Share of a block's characters that are links, above which it is a pointer to other stories. */
const maxLinkShare = 0.5;

/** Why a block that is not of the story is left out: its place on the page, its links. */
export function removalOf(block: TextBlock, zone: Zone | undefined): RemovalReason {
  if (zone !== undefined && zone !== 'caption') return zone;
  return block.linkCharacters > block.text.length * maxLinkShare ? 'related' : 'outside-story';
}
