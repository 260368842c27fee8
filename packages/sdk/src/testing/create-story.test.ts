import { expect, it } from 'vitest';
import { createClient } from '../create-client.ts';
import { paragraph } from './block.ts';
import { createStory } from './create-story.ts';
import { createPublisher } from './publisher.ts';
import { storyPath } from './story-path.ts';

it('makes stories that can stand side by side and are read as they were made', async () => {
  const made = [createStory(), createStory({ headline: 'Ferry Late Again', published: '2026-03-03T07:00:00-03:00' })];
  const courant = createPublisher({ stories: made });
  const news = createClient({ fetch: courant.fetch });
  const { items } = await news.feed(`${courant.origin}/feed/`);
  expect(items.map(({ headline }) => headline)).toEqual(['Ferry Late Again', 'Harbour Tram Returns After Nine Years']);
  for (const story of made) {
    const article = await news.article(`${courant.origin}${storyPath(story)}`);
    expect(article.headline).toBe(story.headline);
    expect(article.datePublished?.iso).toBe(story.published);
    expect(article.body).toHaveLength(story.blocks.length);
    expect(article.quotes.map(({ text }) => text)).toEqual(story.quotes.map(({ text }) => text));
  }
});

it('leaves no quotes of words that are not there any more', () => {
  expect(createStory({ blocks: [paragraph('Nobody said a word.')] }).quotes).toEqual([]);
});
