import type { StoryCard } from '../../shared/front-page.ts';

/** The places of a front page, each with its stories. */
export interface FrontLayout {
  /** The story that leads the page. */
  readonly lead: StoryCard | undefined;
  /** Beside the lead. */
  readonly rail: readonly StoryCard[];
  /** The row of pictures under it. */
  readonly row: readonly StoryCard[];
  /** The rest of the page. */
  readonly rest: readonly StoryCard[];
}

const railLength = 3;
const rowLength = 4;
/** The lead has a picture when one of the first stories has. */
const leadCandidates = 4;

/** Places the stories of a feed, which come newest first. */
export function layOutFront(stories: readonly StoryCard[]): FrontLayout {
  const lead = stories.slice(0, leadCandidates).find(({ picture }) => picture !== undefined) ?? stories[0];
  const others = stories.filter((story) => story !== lead);
  const row = others
    .slice(railLength)
    .filter(({ picture }) => picture !== undefined)
    .slice(0, rowLength);
  return {
    lead,
    rail: others.slice(0, railLength),
    row,
    rest: others.slice(railLength).filter((story) => !row.includes(story)),
  };
}
