import type { RelatedLink } from '@broadsheet/core/model';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';

/** A pointer to another story, which opens here too; its words alone where the source lost the address. */
export function RelatedLinkBlock({ block }: { readonly block: RelatedLink }): ReactNode {
  const words = <Inlines of={block.children} />;
  return (
    <p data-block={block.id} className="related">
      <span className="related-label">Related </span>
      {block.url === undefined ? words : <RelatedTarget url={block.url}>{words}</RelatedTarget>}
    </p>
  );
}

function RelatedTarget({ url, children }: { readonly url: string; readonly children: ReactNode }): ReactNode {
  if (/^https?:/i.test(url)) {
    return (
      <Link to="/read" search={{ url }}>
        {children}
      </Link>
    );
  }
  return <a href={url}>{children}</a>;
}
