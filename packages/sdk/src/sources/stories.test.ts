import { safeParseArticle } from '@broadsheet/core';
import { type Article, blockText, walkBlocks } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { parseFeed } from '../parse-feed.ts';
import {
  createPublisher,
  ghostPost,
  ghostSettings,
  inlineText,
  jsonLdDocument,
  renderAtom,
  renderJsonFeed,
  renderRss,
  renderStoryPage,
  renderText,
  stories,
  type Story,
  storyPath,
  wholeFeed,
  wordpressPost,
} from '../testing/index.ts';

const site = createPublisher({ origin: 'https://courant.example' });
const cases = stories.map((story) => [story.slug, story] as const);

/** Every form in which one input is one story. */
const forms = [
  [
    'page',
    (story: Story) => extractArticle({ html: renderStoryPage(story, site), url: `${site.origin}${storyPath(story)}` }),
  ],
  ['wordpress', (story: Story) => extractArticle({ wordpress: wordpressPost(story, site, { embed: true }) })],
  ['ghost', (story: Story) => extractArticle({ ghost: ghostPost(story, site), settings: ghostSettings(site) })],
  ['json-ld', (story: Story) => extractArticle({ jsonLd: jsonLdDocument(story, site) })],
  ['text', (story: Story) => extractArticle({ text: renderText(story) })],
] as const;

function linesOf(article: Article): readonly string[] {
  return [...walkBlocks(article.body)].map(blockText);
}

/** A first paragraph has the dateline before it, which the story keeps apart. */
function placesOf(paragraphs: readonly string[], lines: readonly string[]): readonly number[] {
  return paragraphs.map((paragraph) => lines.findIndex((line) => line.endsWith(paragraph)));
}

function paragraphsOf(story: Story): readonly string[] {
  return story.blocks.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.children)] : []));
}

describe.each(forms)('a story as %s', (_, extract) => {
  test.each(cases)('%s is a valid article that accounts for every character', (__, story) => {
    const { article, coverage } = extract(story);
    const parsed = safeParseArticle(article);
    expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
    expect(coverage).toBe(1);
  });

  test.each(cases)('%s has its headline and all its paragraphs, in order', (__, story) => {
    const { article } = extract(story);
    const places = placesOf(paragraphsOf(story), linesOf(article));
    expect(article.headline).toBe(story.headline);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test.each(cases.filter(([, story]) => story.promotion !== undefined))('%s has no promotion in it', (__, story) => {
    expect(linesOf(extract(story).article).join('\n')).not.toContain(story.promotion?.text);
  });
});

describe.each([
  ['rss', renderRss(wholeFeed(site, '/feed/'), site)],
  ['atom', renderAtom(wholeFeed(site, '/feed/atom/'), site)],
  ['json', JSON.stringify(renderJsonFeed(wholeFeed(site, '/feed.json'), site))],
])('the feed as %s', (format, text) => {
  const feed = parseFeed(text, { url: `${site.origin}/feed/` });

  test('is read as its format, every story a whole article', () => {
    expect(feed.format).toBe(format);
    expect(new Set(feed.items.map((item) => item.headline))).toEqual(new Set(stories.map((story) => story.headline)));
    expect(feed.items.filter((item) => 'type' in item)).toEqual([]);
  });

  test('keeps the moments of publication', () => {
    const moments = new Map(feed.items.map((item) => [item.headline, item.datePublished?.instant]));
    expect(moments).toEqual(new Map(stories.map((story) => [story.headline, new Date(story.published).toISOString()])));
  });
});
