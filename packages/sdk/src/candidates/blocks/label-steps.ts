import type { Document } from '../../document/document.ts';
import { tagName } from '../../document/read-node.ts';
import { classifyLine } from '../language/classify-line.ts';
import { labelOfLine } from './label-of-line.ts';
import type { BlockLabel, TextBlock } from './labelled-block.ts';
import type { Zone } from './zones.ts';

/** What is known of a page besides its blocks. */
export interface StoryHints {
  /** Whether the document holds the story and nothing else, as the content of a feed item or CMS record does. */
  readonly isWhole: boolean;
  /** Labels of elements that metadata was read from. */
  readonly labels: ReadonlyMap<number, BlockLabel>;
  /** Headlines that the page claims, white space folded, in lower case. */
  readonly headlines: ReadonlySet<string>;
}

/** What a label is decided by. */
export interface LabelContext {
  readonly document: Document;
  readonly hints: StoryHints;
  /** What each node's place on the page is for, see `readZones`. */
  readonly zones: readonly (Zone | undefined)[];
  /** The element that holds the story. */
  readonly story: number;
}

/** A reason to label a block. */
interface LabelStep {
  readonly name: string;
  /** Why the step is right. */
  readonly reason: string;
  /** The label, where the step knows it. */
  readonly label: (block: TextBlock, context: LabelContext) => BlockLabel | undefined;
}

/** Share of a block's characters that are links, above which it is a pointer to another story. */
const maxLinkShare = 0.5;

/** The reasons for a label, in order: the first that knows one decides. What none knows is body. */
export const labelSteps: readonly LabelStep[] = [
  {
    name: 'metadata',
    reason: 'The element was read as metadata of the article.',
    label: (block, { document, hints }) => labelAround(block, document, hints.labels),
  },
  {
    name: 'headline',
    reason: 'The text is a headline that the page claims, shown again.',
    label: (block, { hints }) => (hints.headlines.has(block.text.toLowerCase()) ? 'headline' : undefined),
  },
  {
    name: 'outside',
    reason: 'The block stands outside of the element that holds the story.',
    label: (block, context) => (isInside(block, context) ? undefined : (context.zones[block.first] ?? 'outside-story')),
  },
  {
    name: 'zone',
    reason: 'Markup around the block says what it is for.',
    label: (block, { zones }) => zones[block.first],
  },
  {
    name: 'line',
    reason: 'The words of the line say what it is.',
    label: (block) => {
      const line = classifyLine(block.text);
      return line === undefined ? undefined : labelOfLine[line];
    },
  },
  {
    name: 'links',
    reason: 'A line that is mostly links points to other stories.',
    label: (block) => (block.linkCharacters > block.text.length * maxLinkShare ? 'related' : undefined),
  },
];

/** The label of the innermost element around a block that has one; at most a few levels up, since metadata is short. */
function labelAround(block: TextBlock, document: Document, labels: ReadonlyMap<number, BlockLabel>): BlockLabel | undefined {
  if (labels.size === 0) return undefined;
  for (let node = document.parent[block.first] ?? 0, level = 0; node > 0 && level < maxLevels; level++) {
    const label = labels.get(node);
    if (label !== undefined) return label;
    node = document.parent[node] ?? 0;
  }
  return undefined;
}

const maxLevels = 6;

/** Inside the element of the story, or a paragraph right beside it: bodies split in two, and the last line of live blogs. */
function isInside(block: TextBlock, { document, story }: LabelContext): boolean {
  if (block.container === story || (block.first > story && block.first < (document.end[story] ?? 0))) return true;
  return document.parent[block.container] === document.parent[story] && tagName(document, block.container) === 'p';
}
