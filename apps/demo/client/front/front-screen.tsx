import { useLoaderData, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ScreenTitle } from '../app/screen-title.tsx';
import type { StoryFilter } from './filter-stories.ts';
import { useSourceFronts } from '../requests/source-fronts.ts';
import { useAddedSources } from '../sites/added-sources.ts';
import { SourceNotes } from '../sites/source-notes.tsx';
import { FrontView } from './front-view.tsx';
import { mergeFronts } from './merge-fronts.ts';

/** The front page: the built-in newspaper, and what the visitor has added. What is looked for stands in the address. */
export function FrontScreen(): ReactNode {
  const own = useLoaderData({ from: '/' });
  const added = useSourceFronts(useAddedSources());
  const front = mergeFronts(
    own,
    added.flatMap((source) => source.front ?? []),
  );
  const filter = useSearch({ from: '/' });
  const navigate = useNavigate();
  const onFilter = (next: StoryFilter): void => {
    // Each letter typed is no step of its own for the way back.
    void navigate({ to: '/', search: next, replace: next.q !== filter.q, resetScroll: false });
  };
  return (
    <>
      <ScreenTitle>{front.title}</ScreenTitle>
      <FrontView front={front} filter={filter} onFilter={onFilter}>
        <SourceNotes added={added} />
      </FrontView>
    </>
  );
}
