import { useRef, type ReactNode } from 'react';
import type { FrontPage } from '../../shared/front-page.ts';
import { useReadStories } from '../unread/read-stories.ts';
import { NamesPublications } from './card-parts.tsx';
import { filterStories, type StoryFilter } from './filter-stories.ts';
import { FrontGrid } from './front-grid.tsx';
import { FrontResults } from './front-results.tsx';
import { Masthead } from './masthead.tsx';
import { publicationsOf, sectionsOf } from './merge-fronts.ts';
import { PublicationBar } from './publication-bar.tsx';
import { SectionBar } from './section-bar.tsx';
import { useStoryKeys } from './use-story-keys.ts';

interface FrontViewProps {
  /** The feed, or the feeds of several publications as one. */
  readonly front: FrontPage;
  /** What the reader looks for. */
  readonly filter: StoryFilter;
  /** Told what the reader looks for now. */
  readonly onFilter: (filter: StoryFilter) => void;
  /** What stands between masthead and stories. */
  readonly children?: ReactNode;
}

/** A feed as the front page of a newspaper. */
export function FrontView({ front, filter, onFilter, children }: FrontViewProps): ReactNode {
  const searchRef = useRef<HTMLInputElement>(null);
  const read = useReadStories();
  useStoryKeys(searchRef);
  const { publication, section, q, show } = filter;
  const ofPublication = filterStories(front.stories, { publication }, read);
  const publications = publicationsOf(front.stories);
  const isFiltered = section !== undefined || q !== undefined || show !== undefined;
  return (
    <main id="content" className="shell pb-20">
      <Masthead
        front={publication === undefined ? front : { ...front, title: publication, tagline: undefined }}
        stories={ofPublication}
      />
      {publications.length > 1 && <PublicationBar publications={publications} filter={filter} onFilter={onFilter} />}
      <SectionBar
        sections={sectionsOf(front, ofPublication)}
        unreadCount={filterStories(ofPublication, { show: 'unread' }, read).length}
        filter={filter}
        onFilter={onFilter}
        searchRef={searchRef}
      />
      {children}
      <NamesPublications value={publications.length > 1 && publication === undefined}>
        {isFiltered ? (
          <FrontResults stories={filterStories(front.stories, filter, read)} filter={filter} />
        ) : (
          <FrontGrid stories={ofPublication} />
        )}
      </NamesPublications>
    </main>
  );
}
