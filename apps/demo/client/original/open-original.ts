import { type Media, walkBlocks } from '@broadsheet/core/model';
import type { Extraction } from '@broadsheet/sdk';
import type { Trace } from '../trace/trace.ts';
import { findPlace } from './find-place.ts';
import { locateArticle } from './locate-article.ts';
import { indexText, type TextSpan } from './text-index.ts';

/** What the reader points at, as it stands in the original. */
export interface TracedOriginal {
  /** Parts of the page, in order. */
  readonly ranges: readonly Range[];
  /** Code that the page does not show. */
  readonly snippet?: string | undefined;
}

/** The parts of an account that are traced. */
export type TracedAccount = Pick<Extraction, 'article' | 'evidence' | 'removed'>;

/** An original that is open in a frame. */
export interface OpenOriginal {
  /** Finds what the reader points at. */
  readonly find: (trace: Trace) => TracedOriginal;
  /** The parts that were removed, without those put back. */
  readonly findRemoved: (restored: readonly string[]) => readonly Range[];
  /** The block or removed part that stands at a point of the frame. */
  readonly at: (x: number, y: number) => Trace | undefined;
}

/**
 * Opens an original for tracing.
 *
 * @param original - Document of the frame.
 */
export function openOriginal(original: Document, account: TracedAccount): OpenOriginal {
  const index = indexText(original.body);
  const spans = locateArticle(account, index);
  const toRanges = (found: readonly TextSpan[] | undefined): TracedOriginal => ({
    ranges: (found ?? []).map((span) => index.rangeOf(span)),
  });
  const findBlock = (id: string): TracedOriginal => {
    const span = spans.blocks.get(id);
    return span === undefined ? { ranges: findPictures(original, account, id) } : toRanges([span]);
  };
  return {
    find: (trace) => {
      if (trace.of === 'block') return findBlock(trace.id);
      if (trace.of === 'field') return findField(original, account, trace);
      return toRanges(spans[trace.of === 'quote' ? 'quotes' : 'removed'].get(trace.id));
    },
    findRemoved: (restored) =>
      [...spans.removed].flatMap(([id, parts]) =>
        restored.includes(id) ? [] : parts.map((span) => index.rangeOf(span)),
      ),
    at: (x, y) => {
      const point = original.caretPositionFromPoint(x, y);
      const position = point === null ? undefined : index.positionOf(point.offsetNode, point.offset);
      if (position === undefined) return undefined;
      const block = innermost(spans.blocks, position);
      if (block !== undefined) return { of: 'block', id: block };
      const removed = [...spans.removed].find(([, parts]) => parts.some((part) => holds(part, position)))?.[0];
      return removed === undefined ? undefined : { of: 'removed', id: removed };
    },
  };
}

function findField(
  original: Document,
  { evidence }: TracedAccount,
  { pointer, place }: Extract<Trace, { of: 'field' }>,
): TracedOriginal {
  const where = place ?? evidence[pointer]?.winner.place;
  if (where === undefined) return { ranges: [] };
  const { range, snippet } = findPlace(original, where);
  return { ranges: range === undefined ? [] : [range], snippet };
}

/** Nested blocks come after those that hold them. */
function innermost(blocks: ReadonlyMap<string, TextSpan>, position: number): string | undefined {
  return [...blocks].findLast(([, span]) => holds(span, position))?.[0];
}

function holds({ start, end }: TextSpan, position: number): boolean {
  return start <= position && position < end;
}

/** The pictures that a block shows, by the paths of their files. */
function findPictures(original: Document, { article }: TracedAccount, blockId: string): readonly Range[] {
  const block = [...walkBlocks(article.body)].find(({ id }) => id === blockId);
  if (block === undefined) return [];
  const ids = 'mediaId' in block ? [block.mediaId] : 'mediaIds' in block ? block.mediaIds : [];
  const media = article.media.filter(({ id }) => ids.includes(id));
  return [...original.querySelectorAll('img, video, audio, iframe')]
    .filter((element) => media.some((medium) => shows(element, medium)))
    .map((element) => {
      const range = original.createRange();
      range.selectNode(element);
      return range;
    });
}

function shows(element: Element, { renditions }: Media): boolean {
  const addresses = [...element.attributes].map(({ value }) => value).join(' ');
  return renditions.some(({ url }) => addresses.includes(new URL(url).pathname));
}
