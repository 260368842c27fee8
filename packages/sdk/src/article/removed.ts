import type { Article } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Candidates, PageAround } from '../candidates/candidates.ts';
import { once } from '../candidates/language/once.ts';
import type { Document } from '../document/document.ts';
import { isRemoval, type RemovalReason, type Removed } from '../extraction.ts';
import { bodyTexts, mediaTexts, metadataTexts } from './article-texts.ts';
import { bodyLabels } from './body-labels.ts';
import { isEmptyCredit } from './describe-media.ts';
import { createTextSearch } from './text-search.ts';

/** A part of the source that is not in the article: neighbours left out for the same reason. */
export interface RemovedPart {
  /** Its id among the parts of the same source. */
  readonly id: string;
  /** Why it was left out. */
  readonly reason: RemovalReason;
  /** The document that it stands in. */
  readonly document: Document;
  /** Its blocks, in order; never empty. */
  readonly blocks: readonly [LabelledBlock, ...LabelledBlock[]];
}

/**
 * The parts of a source that are not in its article, in order. Parts of a page that carries its story in data stand
 * before or behind the story as the page shows it.
 */
export function removedParts({ document, blocks, page }: Candidates, article: Article): readonly RemovedPart[] {
  const parts = partsOf(document, blocks, storyReasons(article));
  const around = page === undefined ? [] : partsOf(page.document, page.blocks, pageReasons(article));
  const before = around.filter((part) => page !== undefined && standsBefore(page, part));
  return [...before, ...parts, ...around.slice(before.length)].map((part, index) => ({ id: `r${index + 1}`, ...part }));
}

/** Whether a part of a page stands before the story that the page shows the beginning of, or before where it would stand. */
export function standsBefore({ blocks }: PageAround, part: Pick<RemovedPart, 'blocks'>): boolean {
  const shown = blocks.find(({ label }) => label === 'body') ?? blocks.findLast(({ label }) => label === 'headline');
  return shown !== undefined && part.blocks[0].first < shown.first;
}

/** Why a block is left out; `undefined` for one that the article holds. */
type ReasonOf = (block: LabelledBlock) => RemovalReason | undefined;

/**
 * What was read as metadata is left out where the article has the field from elsewhere, in other words: a list of sections
 * is navigation then. Of credits those are left out that name nobody.
 */
function storyReasons(article: Article): ReasonOf {
  const isStated = createTextSearch([...metadataTexts(article), ...mediaTexts(article)]);
  const isInBody = once(() => createTextSearch(bodyTexts(article)));
  return (block) => {
    const { label, text } = block;
    if (isRemoval(label)) return label;
    if (isEmptyCredit(block)) return isStated(text) || isInBody()(text) ? undefined : 'outside-story';
    if (bodyLabels.has(label) || isStated(text)) return undefined;
    return label === 'section' ? 'navigation' : 'superseded';
  };
}

/** What a page shows besides a story that comes from its data is left out where the article does not hold the same. */
function pageReasons(article: Article): ReasonOf {
  const isHeld = createTextSearch([...metadataTexts(article), ...mediaTexts(article), ...bodyTexts(article)]);
  return ({ label, text }) => {
    if (isRemoval(label)) return label;
    return isHeld(text) ? undefined : 'superseded';
  };
}

function partsOf(
  document: Document,
  blocks: readonly LabelledBlock[],
  reasonOf: ReasonOf,
): readonly Omit<RemovedPart, 'id'>[] {
  const parts: { reason: RemovalReason; document: Document; blocks: [LabelledBlock, ...LabelledBlock[]] }[] = [];
  let previous: RemovalReason | undefined;
  for (const block of blocks) {
    const reason = reasonOf(block);
    const last = parts.at(-1);
    if (reason !== undefined && reason === previous && last !== undefined) last.blocks.push(block);
    else if (reason !== undefined) parts.push({ reason, document, blocks: [block] });
    previous = reason;
  }
  return parts;
}

/** What an extraction says of a removed part. */
export function describeRemoved({ id, reason, document, blocks }: RemovedPart): Removed {
  const { start, finish } = document;
  const last = blocks.at(-1) ?? blocks[0];
  return {
    id,
    reason,
    text: blocks.map((block) => block.text).join('\n'),
    span: { start: start[blocks[0].first] ?? 0, end: finish[last.last] ?? 0 },
  };
}
