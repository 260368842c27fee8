import { sections, stories, type Story } from '../src/testing/index.ts';
import { lastChange, toUtcTime } from '../src/testing/story-date.ts';
import { picturesOf } from '../src/testing/story-pictures.ts';
import { type LibraryPicture, type Newsroom, openNewsroom, type PublishedPost } from './newsroom.ts';
import type { ThrowAwayWordPress } from './start-wordpress.ts';
import { storedContent } from './stored-content.ts';

/** Loads every story of the newspaper into a WordPress; gives where each is published. */
export async function publishStories(wordpress: ThrowAwayWordPress): Promise<ReadonlyMap<Story, PublishedPost>> {
  const newsroom = openNewsroom(wordpress);
  const published = new Map<Story, PublishedPost>();
  for (const story of stories) published.set(story, await publishStory(newsroom, story, wordpress.url));
  return published;
}

async function publishStory(newsroom: Newsroom, story: Story, origin: string): Promise<PublishedPost> {
  const pictures = new Map<number, LibraryPicture>();
  for (const picture of picturesOf(story)) pictures.set(picture.id, await newsroom.picture(picture));
  const find = ({ id }: { readonly id: number }): LibraryPicture => pictures.get(id) ?? { id: 0, url: '' };
  const tags: number[] = [];
  for (const tag of story.tags) tags.push(await newsroom.term('tags', tag));
  return newsroom.publish(
    {
      status: 'publish',
      slug: story.slug,
      title: story.headline,
      content: storedContent(story, { origin, stories }, find),
      excerpt: story.standfirst ?? '',
      date_gmt: toUtcTime(story.published),
      // WordPress knows one author a post; newsrooms without a plug-in make an account for each byline.
      author: await newsroom.account(story.byline.people.map(({ name }) => name).join(' and ')),
      categories: [await newsroom.term('categories', sections[story.section].name)],
      tags,
      ...(story.lead === undefined ? {} : { featured_media: find(story.lead).id }),
    },
    { modified_gmt: toUtcTime(lastChange(story)).replace('T', ' ') },
  );
}

/** Publishes a post behind a password. */
export async function publishLocked(wordpress: ThrowAwayWordPress): Promise<PublishedPost> {
  return openNewsroom(wordpress).publish({
    status: 'publish',
    title: 'The Letters of the Harbour Master',
    content: '<!-- wp:paragraph --><p>Nobody who lacks the word reads this line.</p><!-- /wp:paragraph -->',
    password: 'eel',
  });
}
