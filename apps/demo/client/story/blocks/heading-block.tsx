import type { Heading } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';

/** Elements by the publisher's level. The headline of the story is the page's only `h1`. */
const elements = { 1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

/** A heading inside of the story. */
export function HeadingBlock({ block }: { readonly block: Heading }): ReactNode {
  const Element = elements[block.depth];
  return (
    <Element data-block={block.id}>
      <Inlines of={block.children} />
    </Element>
  );
}
