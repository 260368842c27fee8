import type { Paragraph } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Traced } from '../../trace/traced.tsx';
import { Inlines } from '../inlines.tsx';
import { useScene } from '../scene-context.ts';

/** A paragraph, which the dateline opens where it is the first one. */
export function ParagraphBlock({ block }: { readonly block: Paragraph }): ReactNode {
  const { dateline } = useScene();
  return (
    <p data-block={block.id}>
      {dateline?.blockId === block.id && (
        <>
          <Traced pointer="/dateline" className="dateline">
            {dateline.text}
          </Traced>
          {' — '}
        </>
      )}
      <Inlines of={block.children} />
    </p>
  );
}
