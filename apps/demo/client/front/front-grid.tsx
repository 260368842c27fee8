import type { ReactNode } from 'react';
import type { StoryCard } from '../../shared/front-page.ts';
import { layOutFront } from './lay-out-front.ts';
import { LeadCard, ListCard, PictureCard, RailCard } from './story-cards.tsx';

/** The stories as a newspaper lays them out. */
export function FrontGrid({ stories }: { readonly stories: readonly StoryCard[] }): ReactNode {
  const { lead, rail, row, rest } = layOutFront(stories);
  return (
    <>
      <div className="grid gap-y-8 pt-6 lg:grid-cols-[minmax(0,1fr)_20.5rem] lg:pt-8">
        {lead !== undefined && (
          <div className="lg:border-e lg:border-rule lg:pe-8">
            <LeadCard story={lead} />
          </div>
        )}
        <div className="divide-y divide-rule border-t border-rule lg:border-t-0 lg:ps-8">
          {rail.map((story) => (
            <div key={story.url} className="py-6 lg:first:pt-0">
              <RailCard story={story} />
            </div>
          ))}
        </div>
      </div>
      {row.length > 0 && (
        <div className="picture-row">
          {row.map((story) => (
            <div key={story.url} className="picture-cell">
              <PictureCard story={story} />
            </div>
          ))}
        </div>
      )}
      {rest.length > 0 && (
        <div className="mt-4 grid gap-x-10 border-t border-ink sm:mt-10 md:grid-cols-2 xl:grid-cols-3">
          {rest.map((story) => (
            <div key={story.url} className="border-b border-rule py-6">
              <ListCard story={story} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}
