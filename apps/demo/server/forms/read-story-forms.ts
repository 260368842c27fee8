import { type Article, blockText } from '@broadsheet/core/model';
import { type ArticleInput, type Discovery, FetchError } from '@broadsheet/sdk';
import type { MissingForm, Story, StoryForm, StoryForms } from '../../shared/story.ts';
import type { Newsroom } from '../newsroom.ts';
import { startTimer } from '../start-timer.ts';
import { formOf, readStory, toStory } from '../stories/read-story.ts';
import { findFeedItem } from './find-feed-item.ts';
import { findWordPressPost } from './find-wordpress-post.ts';

/** What looking for a form needs. */
export interface FormSearch {
  /** The newsroom's client. */
  readonly client: Newsroom['client'];
  /** Address of the story, absolute. */
  readonly url: string;
  /** What its site offers. */
  readonly discovery: Discovery;
  /** Ends the search. */
  readonly signal: AbortSignal;
}

/** The forms that are looked for, in order, with why one may be missing. */
const finders: readonly {
  readonly form: StoryForm;
  readonly find: (search: FormSearch) => Promise<ArticleInput | undefined>;
  readonly missing: string;
}[] = [
  { form: 'feedItem', find: findFeedItem, missing: 'No feed of the site has this story with its text.' },
  { form: 'wordpress', find: findWordPressPost, missing: 'The site shows no WordPress post of this address.' },
];

/**
 * Finds a kept story in the other forms that its site gives it in. The plain text is what copying the words of the
 * article gives.
 *
 * @throws {StoryForgottenError} when the story is no longer kept.
 * @throws {FetchError} when the site's front page cannot be fetched.
 */
export async function readStoryForms(newsroom: Newsroom, id: string, signal: AbortSignal): Promise<StoryForms> {
  const kept = newsroom.stories.get(id);
  const { article } = kept.extraction;
  const own = formOf(kept.input);
  const found = await findForms(newsroom, article, own, signal);
  return {
    stories: [toStory(id, kept), ...found.stories, ...(own === 'text' ? [] : [asText(newsroom, article)])],
    missing: found.missing,
  };
}

async function findForms(
  newsroom: Newsroom,
  { canonicalUrl, url: readAt }: Article,
  own: StoryForm,
  signal: AbortSignal,
): Promise<StoryForms> {
  const url = canonicalUrl ?? readAt;
  const wanted = finders.filter(({ form }) => form !== own);
  if (url === undefined)
    return { stories: [], missing: wanted.map(({ form }) => ({ form, reason: 'The story has no address.' })) };
  const { client } = newsroom;
  const discovery = await client.discover(new URL('/', url).href, { signal });
  const stories: Story[] = [];
  const missing: MissingForm[] = [];
  for (const { form, find, missing: reason } of wanted) {
    const elapsedMs = startTimer();
    try {
      const input = await find({ client, url, discovery, signal });
      if (input === undefined) missing.push({ form, reason });
      else stories.push(readStory(newsroom, input, { retrievedAt: new Date(), elapsedMs }));
    } catch (error) {
      if (!FetchError.isInstance(error)) throw error;
      missing.push({ form, reason: error.message });
    }
  }
  return { stories, missing };
}

function asText(newsroom: Newsroom, { headline, standfirst, body }: Article): Story {
  const lines = [headline, standfirst, ...body.map(blockText)].filter((line) => line !== undefined && line !== '');
  return readStory(newsroom, { text: lines.join('\n\n') }, { retrievedAt: new Date(), elapsedMs: startTimer() });
}
