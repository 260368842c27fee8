import { useLoaderData, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ScreenTitle } from '../app/screen-title.tsx';
import type { StoryFilter } from './filter-stories.ts';
import { FrontView } from './front-view.tsx';

/** The front page of the built-in newspaper. What the reader looks for stands in the address. */
export function FrontScreen(): ReactNode {
  const front = useLoaderData({ from: '/' });
  const filter = useSearch({ from: '/' });
  const navigate = useNavigate();
  const onFilter = (next: StoryFilter): void => {
    // Each letter typed is no step of its own for the way back.
    void navigate({ to: '/', search: next, replace: next.section === filter.section, resetScroll: false });
  };
  return (
    <>
      <ScreenTitle>{front.title}</ScreenTitle>
      <FrontView front={front} filter={filter} onFilter={onFilter} />
    </>
  );
}
