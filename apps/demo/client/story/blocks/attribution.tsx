import type { Inline } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Inlines } from '../inlines.tsx';

/** The line that names who is quoted. */
export function Attribution({ of }: { readonly of: readonly Inline[] | undefined }): ReactNode {
  if (of === undefined) return null;
  return (
    <p className="attribution">
      <Inlines of={of} />
    </p>
  );
}
