import { useRef, type ReactNode } from 'react';
import type { FrontPage } from '../../shared/front-page.ts';
import { filterStories, type StoryFilter } from './filter-stories.ts';
import { FrontGrid } from './front-grid.tsx';
import { FrontResults } from './front-results.tsx';
import { Masthead } from './masthead.tsx';
import { SectionBar } from './section-bar.tsx';
import { useStoryKeys } from './use-story-keys.ts';

interface FrontViewProps {
  /** The feed. */
  readonly front: FrontPage;
  /** What the reader looks for. */
  readonly filter: StoryFilter;
  /** Told what the reader looks for now. */
  readonly onFilter: (filter: StoryFilter) => void;
}

/** A feed as the front page of a newspaper. */
export function FrontView({ front, filter, onFilter }: FrontViewProps): ReactNode {
  const searchRef = useRef<HTMLInputElement>(null);
  useStoryKeys(searchRef);
  const isFiltered = filter.section !== undefined || filter.q !== undefined;
  return (
    <main id="content" className="shell pb-20">
      <Masthead front={front} />
      <SectionBar sections={front.sections} filter={filter} onFilter={onFilter} searchRef={searchRef} />
      {isFiltered ? (
        <FrontResults stories={filterStories(front.stories, filter)} filter={filter} />
      ) : (
        <FrontGrid stories={front.stories} />
      )}
    </main>
  );
}
