import { blockText, walkBlocks } from '@broadsheet/core/model';
import { explain, type Extraction, removalReasons } from '@broadsheet/sdk';
import type { ReactNode } from 'react';
import type { TracedOriginal } from '../original/open-original.ts';
import type { Trace } from '../trace/trace.ts';
import { fieldName } from './field-texts.ts';
import { removalNames } from './removal-names.ts';

interface TraceStripProps {
  /** The account of the story. */
  readonly account: Extraction;
  /** What the reader points at. */
  readonly trace: Trace | undefined;
  /** That, as it stands in the original. */
  readonly traced: TracedOriginal | undefined;
  /** Shows the original, where there is no room for it beside. */
  readonly onShow: () => void;
}

/** What the reader points at, why it is what it is, and the code that it was read from where the page does not show it. */
export function TraceStrip({ account, trace, traced, onShow }: TraceStripProps): ReactNode {
  if (trace === undefined)
    return (
      <div className="trace-strip text-faint">
        <p>Point at a part of the article, or of the original, to see where it came from.</p>
      </div>
    );
  const { title, sentence } = describe(account, trace);
  const isSeen = (traced?.ranges.length ?? 0) > 0;
  return (
    <div className="trace-strip" role="region" aria-label="Where it came from" tabIndex={0}>
      <p>
        {isSeen && (
          <button type="button" className="show-original" onClick={onShow}>
            Show it
          </button>
        )}
        <strong className="font-semibold">{title}</strong> <span className="text-soft">{sentence}</span>
        {!isSeen && traced?.snippet === undefined && (
          <span className="text-faint"> The original does not show it.</span>
        )}
      </p>
      {traced?.snippet !== undefined && <pre className="trace-snippet">{traced.snippet}</pre>}
    </div>
  );
}

function describe(account: Extraction, trace: Trace): { readonly title: string; readonly sentence: string } {
  const { article, removed } = account;
  switch (trace.of) {
    case 'field':
      return { title: fieldName(trace.pointer), sentence: explain(account, trace.pointer) };
    case 'block': {
      const blocks = [...walkBlocks(article.body)];
      const index = blocks.findIndex(({ id }) => id === trace.id);
      const block = blocks[index];
      const words = block === undefined ? 0 : blockText(block).split(/\s+/).filter(Boolean).length;
      return {
        title: block?.type ?? 'block',
        sentence: `Block ${index + 1} of ${blocks.length}${words > 0 ? `, ${words} words` : ''}.`,
      };
    }
    case 'quote': {
      const quote = article.quotes.find(({ id }) => id === trace.id);
      return { title: quote?.speaker?.name ?? 'quotation', sentence: `“${quote?.text ?? ''}”` };
    }
    case 'removed': {
      const part = removed.find(({ id }) => id === trace.id);
      return {
        title: 'Not in the article',
        sentence: part === undefined ? '' : `${removalNames[part.reason]}. ${removalReasons[part.reason]}`,
      };
    }
  }
}
