import type { ReactNode } from 'react';
import type { StoryCard } from '../../shared/front-page.ts';
import { CardFacts, CardHeadline, CardLabel, CardPicture, CardSummary } from './card-parts.tsx';

interface CardProps {
  /** The story. */
  readonly story: StoryCard;
}

/** The story that leads the page. */
export function LeadCard({ story }: CardProps): ReactNode {
  return (
    <article className="card" dir={story.dir}>
      <CardPicture
        story={story}
        className="mb-5 aspect-[3/2] max-sm:-mx-4 max-sm:w-[calc(100%+2rem)] max-sm:max-w-none"
      />
      <CardLabel story={story} />
      <CardHeadline story={story} size="text-[clamp(1.9rem,1.3rem+2.4vw,3.1rem)] !leading-[1.07] tracking-[-0.02em]" />
      <CardSummary story={story} className="mt-3 max-w-[44rem] text-[1.15rem] lg:text-[1.28rem]" />
      <CardFacts story={story} />
    </article>
  );
}

/** A story beside the lead: words alone. */
export function RailCard({ story }: CardProps): ReactNode {
  return (
    <article className="card" dir={story.dir}>
      <CardLabel story={story} />
      <CardHeadline story={story} size="text-[1.42rem]" />
      <CardSummary story={story} className="mt-2 line-clamp-4 text-[1.03rem]" />
      <CardFacts story={story} />
    </article>
  );
}

/** A story of the row of pictures. */
export function PictureCard({ story }: CardProps): ReactNode {
  return (
    <article className="card max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_7rem] max-sm:gap-x-4" dir={story.dir}>
      <CardPicture story={story} className="aspect-[3/2] max-sm:order-2 sm:mb-3" />
      <div>
        <CardLabel story={story} />
        <CardHeadline story={story} size="text-[1.22rem]" />
        <CardFacts story={story} />
      </div>
    </article>
  );
}

/** A story of a list: words, with a small picture at the end of the line. */
export function ListCard({ story, level = 2 }: CardProps & { readonly level?: 2 | 3 }): ReactNode {
  const hasPicture = story.picture !== undefined;
  return (
    <article className={`card grid gap-x-5 ${hasPicture ? 'grid-cols-[minmax(0,1fr)_7rem]' : ''}`} dir={story.dir}>
      <div>
        <CardLabel story={story} />
        <CardHeadline story={story} size="text-[1.22rem]" level={level} />
        <CardSummary story={story} className="mt-1.5 line-clamp-2 text-[0.98rem]" />
        <CardFacts story={story} />
      </div>
      <CardPicture story={story} className="mt-1 aspect-[3/2]" />
    </article>
  );
}
