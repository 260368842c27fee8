import type { Block, List } from '@broadsheet/core/model';
import type { ReactNode } from 'react';

/** A list. */
export function ListBlock({ block, renderBlocks }: ListBlockProps): ReactNode {
  const Element = block.ordered ? 'ol' : 'ul';
  return (
    <Element data-block={block.id} className="story-list" start={block.ordered ? block.start : undefined}>
      {block.children.map((item) => (
        <li key={item.id} data-block={item.id}>
          {renderBlocks(item.children)}
        </li>
      ))}
    </Element>
  );
}

interface ListBlockProps {
  /** The list. */
  readonly block: List;
  /** Shows what an item holds. */
  readonly renderBlocks: (blocks: readonly Block[]) => ReactNode;
}
