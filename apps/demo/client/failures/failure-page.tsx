import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ScreenTitle } from '../app/screen-title.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { helpFor } from './failure-help.ts';
import { toFailure } from './to-failure.ts';

/** The screen in place of one that could not be shown. */
export function FailurePage({ error }: ErrorComponentProps): ReactNode {
  const failure = toFailure(error);
  return (
    <main id="content" className="shell max-w-[52rem] py-12">
      <ScreenTitle>{helpFor(failure).title}</ScreenTitle>
      <FailureNotice failure={failure} headingLevel={1} />
      <p className="mt-6 flex gap-3">
        <Link to="/paste" className="button">
          Paste something else
        </Link>
        <Link to="/" className="button">
          Front page
        </Link>
      </p>
    </main>
  );
}
