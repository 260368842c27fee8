import { blockText, type Block, walkBlocks } from '@broadsheet/core/model';
import type { Extraction } from '@broadsheet/sdk';
import { squeeze, type TextIndex, type TextSpan } from './text-index.ts';

/** Where the parts of an article stand in the text of its original. */
export interface ArticleSpans {
  /** Blocks with text, by id. */
  readonly blocks: ReadonlyMap<string, TextSpan>;
  /** Removed parts by id, a span for each of their lines. */
  readonly removed: ReadonlyMap<string, readonly TextSpan[]>;
  /** Quotations by id. */
  readonly quotes: ReadonlyMap<string, readonly TextSpan[]>;
}

/** Finds the parts of an article in its original, each behind the one before it. */
export function locateArticle(
  { article, removed }: Pick<Extraction, 'article' | 'removed'>,
  index: TextIndex,
): ArticleSpans {
  const texts = new Map([...walkBlocks(article.body)].map((block) => [block.id, blockText(block)]));
  const blocks = locateBlocks(article.body, index);
  return {
    blocks,
    removed: locateRemoved(removed, index),
    quotes: new Map(
      article.quotes.map(({ id, spans }) => [
        id,
        spans.flatMap(({ blockId, start, end }) => {
          const block = blocks.get(blockId);
          const text = texts.get(blockId);
          return block === undefined || text === undefined ? [] : [within(block, text, start, end)];
        }),
      ]),
    ),
  };
}

function locateBlocks(body: readonly Block[], index: TextIndex): ReadonlyMap<string, TextSpan> {
  const spans = new Map<string, TextSpan>();
  let from = 0;
  for (const block of body) {
    const whole = index.find(blockText(block), from);
    for (const part of walkBlocks([block])) {
      const span = part === block ? whole : index.find(blockText(part), whole?.start ?? from);
      if (span !== undefined) spans.set(part.id, span);
    }
    from = whole?.end ?? from;
  }
  return spans;
}

function locateRemoved(removed: Extraction['removed'], index: TextIndex): ReadonlyMap<string, readonly TextSpan[]> {
  let from = 0;
  return new Map(
    removed.map(({ id, text }) => {
      const spans = text.split('\n').flatMap((line) => {
        const span = index.find(line, from);
        if (span !== undefined) from = span.end;
        return span ?? [];
      });
      return [id, spans] as const;
    }),
  );
}

/** A part of a block's text, in the text without white space. */
function within(block: TextSpan, text: string, start: number, end: number): TextSpan {
  const before = squeeze(text.slice(0, start)).length;
  return { start: block.start + before, end: block.start + before + squeeze(text.slice(start, end)).length };
}
