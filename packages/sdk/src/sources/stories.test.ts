import { blockText, walkBlocks, type Article } from '@broadsheet/core/model';
import { safeParseArticle } from '@broadsheet/core';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import type { ArticleInput } from '../article-input.ts';
import type { Extraction } from '../extraction.ts';
import { parseFeed } from '../parse-feed.ts';
import {
  blockLines,
  createPublisher,
  inlineText,
  renderAtom,
  renderJsonFeed,
  renderRss,
  renderStoryPage,
  renderText,
  stories,
  storyPath,
  wholeFeed,
  wordpressPost,
  type Story,
} from '../testing/index.ts';

const site = createPublisher({ origin: 'https://courant.example' });

/** Every form in which one input is one story, and what that form carries. */
const forms: readonly {
  readonly name: string;
  readonly input: (story: Story) => ArticleInput;
  readonly carries: { readonly authors: boolean; readonly time: boolean };
}[] = [
  {
    name: 'page',
    input: (story) => ({ html: renderStoryPage(story, site), url: `${site.origin}${storyPath(story)}` }),
    carries: { authors: true, time: true },
  },
  {
    name: 'wordpress',
    input: (story) => ({ wordpress: wordpressPost(story, site, { embed: true }) }),
    carries: { authors: true, time: true },
  },
  { name: 'text', input: (story) => ({ text: renderText(story) }), carries: { authors: false, time: false } },
];

function paragraphsOf(story: Story): readonly string[] {
  return story.blocks.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.children)] : []));
}

function textsOf(article: Article): readonly string[] {
  return [...walkBlocks(article.body)].map(blockText);
}

function expectSound({ article, coverage }: Extraction): void {
  const parsed = safeParseArticle(article);
  expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
  expect(coverage).toBe(1);
}

describe.each(forms)('a story as $name', ({ name, input, carries }) => {
  test.each(stories.map((story) => [story.slug, story] as const))('%s', (_, story) => {
    const extraction = extractArticle(input(story));
    expectSound(extraction);
    const { article } = extraction;
    expect(article.headline).toBe(story.headline);
    const texts = textsOf(article);
    expect(paragraphsOf(story).filter((text) => !texts.some((one) => one.endsWith(text)))).toEqual([]);
    if (carries.authors) expect(article.contributors.map((contributor) => contributor.name)).toEqual(story.byline.people.map((person) => person.name));
    if (carries.time && story.presentation.metadata !== 'sparse') {
      expect(article.datePublished?.instant).toBe(new Date(story.published).toISOString());
    }
    expect({ name, text: texts.join('\n') }).not.toMatchObject({ text: expect.stringContaining(story.promotion?.text ?? '\0') });
  });
});

describe.each([
  ['rss', renderRss(wholeFeed(site, '/feed/'), site)],
  ['atom', renderAtom(wholeFeed(site, '/feed/atom/'), site)],
  ['json', JSON.stringify(renderJsonFeed(wholeFeed(site, '/feed.json'), site))],
])('the feed as %s', (format, text) => {
  const feed = parseFeed(String(text), { url: `${site.origin}/feed/` });

  test('is read as its format, every story a whole article', () => {
    expect(feed.format).toBe(format);
    expect(feed.items.map((item) => item.headline).sort()).toEqual(stories.map((story) => story.headline).sort());
    expect(feed.items.filter((item) => 'type' in item)).toEqual([]);
  });

  test('keeps the moment of publication with its offset', () => {
    const published = new Map(stories.map((story) => [story.headline, story.published]));
    for (const item of feed.items) expect(new Date(item.datePublished?.iso ?? '').toISOString()).toBe(new Date(published.get(item.headline ?? '') ?? '').toISOString());
  });
});

test('lines of a story stand in the order of the story', () => {
  for (const story of stories) {
    const texts = textsOf(extractArticle({ wordpress: wordpressPost(story, site, { embed: true }) }).article);
    const lines = story.blocks.filter((block) => block.type === 'paragraph').flatMap(blockLines);
    const positions = lines.map((line) => texts.findIndex((text) => text.includes(line)));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
  }
});
