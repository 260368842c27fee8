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

function describeResults(count: number, { section, q }: StoryFilter): string {
  const number = count === 0 ? 'No stories' : count === 1 ? 'One story' : `${count} stories`;
  return `${number}${section === undefined ? '' : ` in ${section}`}${q === undefined ? '' : ` with “${q}”`}`;
}
