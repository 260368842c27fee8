import type { CodeBlock } from '@broadsheet/core/model';
import type { ReactNode } from 'react';

/** Preformatted code. A wide one scrolls inside of its frame. */
export function CodeBlockView({ block }: { readonly block: CodeBlock }): ReactNode {
  return (
    <pre
      data-block={block.id}
      role="region"
      aria-label={block.language === undefined ? 'Code' : `Code in ${block.language}`}
      tabIndex={0}
    >
      <code>{block.value}</code>
    </pre>
  );
}
