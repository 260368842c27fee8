import type { ReactNode } from 'react';
import type { StoryCard } from '../../shared/front-page.ts';
import type { StoryFilter } from './filter-stories.ts';
import { ListCard } from './story-cards.tsx';

/** The stories that a filter leaves. */
export function FrontResults({ stories, filter }: FrontResultsProps): ReactNode {
  return (
    <section className="mx-auto max-w-[46rem] pt-8" aria-labelledby="results">
      <div role="status">
        <h2 id="results" className="text-[0.95rem] font-medium text-soft">
          {describeResults(stories.length, filter)}
        </h2>
      </div>
      <div className="mt-3 divide-y divide-rule border-y border-rule">
        {stories.map((story) => (
          <div key={story.url} className="py-6">
            <ListCard story={story} level={3} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface FrontResultsProps {
  /** The stories left. */
  readonly stories: readonly StoryCard[];
  /** What was looked for. */
  readonly filter: StoryFilter;
}

function describeResults(count: number, { publication, section, q, show }: StoryFilter): string {
  const unread = show === 'unread' ? 'unread ' : '';
  const number = count === 0 ? `No ${unread}stories` : count === 1 ? `One ${unread}story` : `${count} ${unread}stories`;
  const places = [section === undefined ? '' : ` in ${section}`, publication === undefined ? '' : ` of ${publication}`];
  return `${number}${places.join('')}${q === undefined ? '' : ` with “${q}”`}`;
}
