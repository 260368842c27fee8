import type { ReactNode } from 'react';

interface TracedProps {
  /** Field shown, or several that the same words show. */
  readonly pointer: string | readonly string[];
  /** Element to make. Default `span`. */
  readonly as?: 'div' | 'h1' | 'p' | 'span';
  /** Its classes. */
  readonly className?: string;
  /** What it shows. */
  readonly children: ReactNode;
}

/** A part of the story that shows a field, which the inspector marks while the reader points at that field. */
export function Traced({ pointer, as: Element = 'span', className, children }: TracedProps): ReactNode {
  const pointers = typeof pointer === 'string' ? [pointer] : pointer;
  return (
    <Element className={className} data-field={pointers.join(' ')}>
      {children}
    </Element>
  );
}
