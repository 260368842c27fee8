import type { ReactNode } from 'react';
import type { FrontPage, StoryCard } from '../../shared/front-page.ts';

/** The name of the publication, and the line of small print under it. */
export function Masthead({ front, stories }: MastheadProps): ReactNode {
  const { title, tagline, inLanguage, tookMs } = front;
  return (
    <header className="pt-7 text-center lg:pt-9" lang={inLanguage}>
      <h1 className="masthead-title">{title}</h1>
      <div className="folio mt-5 max-sm:!grid-cols-1 max-sm:!gap-0">
        <span className="text-start max-sm:hidden">{today()}</span>
        <span className="font-serif italic">{tagline}</span>
        <span lang="en" className="text-end max-sm:hidden">
          {stories.length} stories, read in {Math.round(tookMs)} ms
        </span>
      </div>
    </header>
  );
}

interface MastheadProps {
  /** The front page. */
  readonly front: FrontPage;
  /** The stories that it shows. */
  readonly stories: readonly StoryCard[];
}

function today(): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(),
  );
}
