import type { Fetch } from '../client-options.ts';
import { createFetch } from './create-fetch.ts';
import { respond } from './server/respond.ts';
import type { Site } from './site.ts';
import { inOffsetOf, instantOf } from './story-date.ts';
import { stories as allStories } from './stories/index.ts';
import type { Story } from './story.ts';

/** How a publisher is set up. */
export interface PublisherOptions {
  /** Scheme, host and port of every address it prints, without a slash at the end. Default: `https://courant.example`. */
  readonly origin?: string;
  /** The stories it starts with. Default: every story of the newspaper. */
  readonly stories?: readonly Story[];
  /** The clock that dates edits. Default: the machine's. */
  readonly now?: () => Date;
}

/** What an edit may change: anything but the story's identity. */
export type StoryChange = Partial<Omit<Story, 'id' | 'slug'>>;

/** How an edit is made. */
export interface EditOptions {
  /** Whether the modification date stays as it is, as when a newspaper changes its words without saying so. Default: `false`. */
  readonly silent?: boolean;
}

/** A newspaper that answers requests without a network. */
export interface Publisher {
  /** Scheme, host and port of every address it prints. */
  readonly origin: string;
  /** Its stories as they stand now, newest first. */
  readonly stories: readonly Story[];
  /** Answers a request. Only the path, the query, the method and the headers matter, not the host. */
  readonly handle: (request: Request) => Promise<Response>;
  /** A `fetch` that reaches this newspaper alone, without a network: `createClient({ fetch: courant.fetch })`. */
  readonly fetch: Fetch;
  /**
   * Changes a story: pages, feeds and REST show it from then on. Unless the edit is silent, or sets a date itself,
   * the modification date becomes now, in the offset the story was published in.
   * Returns the story as it is now. Throws a `RangeError` when there is no story of that slug.
   */
  readonly edit: (slug: string, change: StoryChange, options?: EditOptions) => Story;
}

/**
 * Makes a newspaper with its own copy of the stories.
 *
 * @example
 * ```ts
 * const courant = createPublisher();
 * const feed = await createClient({ fetch: courant.fetch }).feed(`${courant.origin}/feed/`);
 * ```
 */
export function createPublisher(options: PublisherOptions = {}): Publisher {
  const { origin = 'https://courant.example', now = () => new Date() } = options;
  let current = newestFirst(options.stories ?? allStories);
  const site: Site = {
    origin,
    get stories() {
      return current;
    },
  };
  const handle: Publisher['handle'] = (request) => respond(request, site);
  return {
    origin,
    get stories() {
      return current;
    },
    handle,
    fetch: createFetch(origin, handle),
    edit: (slug, change, { silent = false } = {}) => {
      const story = current.find((candidate) => candidate.slug === slug);
      if (story === undefined)
        throw new RangeError(`The publisher has no story "${slug}"; it has ${slugsOf(current)}.`);
      const dated = silent ? {} : { modified: inOffsetOf(now(), story.published) };
      const edited: Story = { ...story, ...dated, ...change };
      current = newestFirst(current.map((candidate) => (candidate === story ? edited : candidate)));
      return edited;
    },
  };
}

function newestFirst(stories: readonly Story[]): readonly Story[] {
  return stories.toSorted((a, b) => instantOf(b.published) - instantOf(a.published));
}

function slugsOf(stories: readonly Story[]): string {
  return stories.map((story) => `"${story.slug}"`).join(', ');
}
