import type { ReactNode } from 'react';
import { useLocation } from '@tanstack/react-router';
import { RequestFailedError } from '../requests/request-failed-error.ts';
import { FailurePage } from './failure-page.tsx';

/** The screen for an address that the client does not know. */
export function UnknownPage(): ReactNode {
  const { pathname } = useLocation();
  const error = new RequestFailedError({ code: 'ROUTE_UNKNOWN', message: `The demo has no page ${pathname}.` });
  return <FailurePage error={error} reset={() => undefined} />;
}
