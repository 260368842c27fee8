import type { ReactNode } from 'react';

/** The title of the browser's tab. React puts it into the head. */
export function ScreenTitle({ children }: { readonly children: string }): ReactNode {
  return <title>{`${children} · Broadsheet`}</title>;
}
