import { Link } from '@tanstack/react-router';
import { createContext, useContext, useState, type ReactNode } from 'react';
import type { StoryCard } from '../../shared/front-page.ts';
import { writeDay } from '../stamp/stamp-texts.ts';
import { useIsRead } from '../unread/read-stories.ts';
import { readingTime } from '../story/reading-time.ts';

/** Words over the headline: what the story is, and its section. */
export function CardLabel({ story }: { readonly story: StoryCard }): ReactNode {
  const form = formLabels[story.kind];
  if (form === undefined && story.section === undefined) return null;
  return (
    <p className="mb-1 flex items-center gap-2 text-[0.86rem] leading-5 font-semibold text-accent">
      {story.kind === 'liveblog' && <span className="live-dot" />}
      {form}
      {form !== undefined && story.section !== undefined && <span aria-hidden="true">·</span>}
      <bdi>{story.section}</bdi>
    </p>
  );
}

const formLabels: { readonly [Kind in StoryCard['kind']]: string | undefined } = {
  article: undefined,
  liveblog: 'Live',
  gallery: 'Pictures',
  video: 'Video',
  audio: 'Audio',
};

/** The headline, whose link covers the card. */
export function CardHeadline({ story, size, level = 2 }: CardHeadlineProps): ReactNode {
  const Heading = `h${level}` as const;
  const isRead = useIsRead(story.url);
  return (
    <Heading className={`card-headline ${size}`} lang={story.inLanguage} data-read={isRead ? '' : undefined}>
      <Link to="/read" search={{ url: story.url }} className="card-link" data-story-link={story.url}>
        {story.headline}
      </Link>
      {isRead && (
        <span className="sr-only" lang="en">
          , read
        </span>
      )}
    </Heading>
  );
}

interface CardHeadlineProps {
  /** The story. */
  readonly story: StoryCard;
  /** Classes of its size. */
  readonly size: string;
  /** Level of the heading. Default 2. */
  readonly level?: 2 | 3;
}

/** The summary. */
export function CardSummary({
  story,
  className,
}: {
  readonly story: StoryCard;
  readonly className: string;
}): ReactNode {
  if (story.summary === undefined) return null;
  return (
    <p className={`card-summary ${className}`} lang={story.inLanguage}>
      {story.summary}
    </p>
  );
}

/** Whether cards name their publication: where stories of several stand together. */
export const NamesPublications = createContext(false);

/** From where, who, when, and how long. */
export function CardFacts({ story }: { readonly story: StoryCard }): ReactNode {
  const { byline, publication, published, readingTimeSeconds } = story;
  const facts = [
    useContext(NamesPublications) ? (
      <bdi key="publication" className="font-semibold text-soft">
        {publication}
      </bdi>
    ) : undefined,
    byline === undefined ? undefined : <bdi key="byline">{byline}</bdi>,
    published === undefined ? undefined : (
      <time key="published" dateTime={published.iso}>
        {writeDay(published, new Date())}
      </time>
    ),
    readingTimeSeconds === undefined ? undefined : <span key="time">{readingTime(readingTimeSeconds)}</span>,
  ].filter((fact) => fact !== undefined);
  return (
    <p dir="ltr" className="mt-2 flex flex-wrap gap-x-3 text-[0.86rem] leading-5 text-faint rtl:justify-end">
      {facts}
    </p>
  );
}

/** The picture; a picture that cannot be loaded leaves no hole. */
export function CardPicture({
  story,
  className,
}: {
  readonly story: StoryCard;
  readonly className: string;
}): ReactNode {
  const [isBroken, setIsBroken] = useState(false);
  const { picture } = story;
  if (picture === undefined || isBroken) return null;
  return (
    <img
      src={picture.url}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading="lazy"
      className={`card-picture ${className}`}
      onError={() => setIsBroken(true)}
    />
  );
}
