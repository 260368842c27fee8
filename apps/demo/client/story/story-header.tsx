import type { Article, Stamp } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { writeStamp } from '../stamp/stamp-texts.ts';
import { StampTime } from '../stamp/stamp-time.tsx';
import { Traced } from '../trace/traced.tsx';
import { Byline } from './byline.tsx';
import { MediaFigure } from './media/media-figure.tsx';
import { readingTime } from './reading-time.ts';
import { leadMediumOf, standfirstOf } from './story-scene.ts';

/** What stands over the text: from the kicker to the lead picture. */
export function StoryHeader({ article }: { readonly article: Article }): ReactNode {
  const lead = leadMediumOf(article);
  return (
    <header>
      <StoryKicker article={article} />
      <Traced pointer="/headline" as="h1" className="story-headline">
        {article.headline}
      </Traced>
      {standfirstOf(article).map((paragraph) => (
        <Traced key={paragraph} pointer="/standfirst" as="p" className="story-standfirst">
          {paragraph}
        </Traced>
      ))}
      <StoryFacts article={article} />
      {lead !== undefined && (
        <Traced pointer={['/leadMediaId', '/media']} as="div" className="mb-8 block">
          <MediaFigure medium={lead} className="lead-figure" />
        </Traced>
      )}
    </header>
  );
}

function StoryKicker({ article: { kicker, sections, kind } }: { readonly article: Article }): ReactNode {
  const section = sections.map(({ name }) => name).find((name) => name !== kicker);
  if (kicker === undefined && section === undefined) return null;
  return (
    <p className="story-kicker flex flex-wrap items-center gap-x-2">
      {kind === 'liveblog' && <span className="live-dot" />}
      {kicker !== undefined && <Traced pointer="/kicker">{kicker}</Traced>}
      {kicker !== undefined && section !== undefined && <span aria-hidden="true">·</span>}
      {section !== undefined && (
        <Traced pointer="/sections" className={kicker === undefined ? '' : 'font-normal text-faint'}>
          {section}
        </Traced>
      )}
    </p>
  );
}

function StoryFacts({ article }: { readonly article: Article }): ReactNode {
  const { datePublished, dateModified, stats } = article;
  return (
    <div className="story-facts" lang="en" dir="ltr">
      <Byline article={article} />
      <p className="story-dates mt-0.5 flex flex-wrap gap-x-4 text-[0.93rem]">
        {datePublished !== undefined && (
          <Traced pointer="/datePublished">
            <StampTime stamp={datePublished} />
          </Traced>
        )}
        {dateModified !== undefined && isLater(dateModified, datePublished) && (
          <Traced pointer="/dateModified">
            <StampTime stamp={dateModified} label="Updated" />
          </Traced>
        )}
        <span>{readingTime(stats.readingTimeSeconds)} read</span>
      </p>
    </div>
  );
}

/** A change in the minute of the publication is no news to a reader. */
function isLater(modified: Stamp, published: Stamp | undefined): boolean {
  return published === undefined || writeStamp(modified).shown !== writeStamp(published).shown;
}
