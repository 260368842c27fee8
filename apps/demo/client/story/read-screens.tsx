import { useLoaderData, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import type { InspectorTab } from '../inspector/inspector-tabs.ts';
import { ReadingScreen } from './reading-screen.tsx';

/** What an address holds. */
export function ReadScreen(): ReactNode {
  const reading = useLoaderData({ from: '/read' });
  const { url, inspect } = useSearch({ from: '/read' });
  const navigate = useNavigate();
  const onTab = useCallback(
    (tab: InspectorTab | undefined) => {
      void navigate({
        to: '/read',
        search: { url, ...(tab !== undefined && { inspect: tab }) },
        replace: true,
        resetScroll: false,
      });
    },
    [navigate, url],
  );
  return <ReadingScreen key={url} reading={reading} tab={inspect} onTab={onTab} />;
}

/** What was pasted. */
export function PastedScreen(): ReactNode {
  const reading = useLoaderData({ from: '/pasted' });
  const { inspect } = useSearch({ from: '/pasted' });
  const navigate = useNavigate();
  const onTab = useCallback(
    (tab: InspectorTab | undefined) => {
      void navigate({
        to: '/pasted',
        search: tab === undefined ? {} : { inspect: tab },
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return <ReadingScreen reading={reading} tab={inspect} onTab={onTab} />;
}
