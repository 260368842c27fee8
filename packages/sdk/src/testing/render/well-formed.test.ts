import { describe, expect, it } from 'vitest';
import type { StoryBlock } from '../block.ts';
import type { StoryInline } from '../inline.ts';
import type { Site } from '../site.ts';
import { stories } from '../stories/index.ts';
import { inlineText, summaryOf } from '../story-text.ts';
import type { Story } from '../story.ts';
import { renderAtom } from './feeds/atom.ts';
import { wholeFeed } from './feeds/feed-parts.ts';
import { renderJsonFeed } from './feeds/json-feed.ts';
import { renderRss } from './feeds/rss.ts';
import { renderListPage } from './page/list-page.ts';
import { renderStoryPage } from './page/story-page.ts';
import { specialPages } from './page/special-pages.ts';
import { renderPicture } from './picture/picture-svg.ts';
import { renderNewsSitemap, renderPostSitemap, renderSitemapIndex } from './sitemap.ts';
import { renderText } from './text.ts';
import { wordpressContent } from './wordpress-content.ts';
import { picturesOf } from '../story-pictures.ts';

const origin = 'https://courant.example';
const site: Site = { origin, stories };
const voidElements = new Set(['img', 'meta', 'link', 'hr', 'input', 'source', 'br']);

/** Text that breaks whatever forgets to escape it. */
const hostile = `<i title='x'>"&amp; ]]> </script><!--`;

interface Reading {
  readonly faults: readonly string[];
  readonly text: string;
  readonly tags: readonly string[];
  readonly scripts: readonly string[];
}

const token =
  /<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<!DOCTYPE html>|<\?xml[^<>]*\?>|<(?<end>\/?)(?<name>[\w:]+)(?<values>(?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*(?<closed>\/?)>|(?<text>[^<]+)|(?<fault><.{0,20})/gu;

/** Reads markup as strictly as XML: whatever a parser would forgive is a fault. */
function read(source: string, xmlMode = false): Reading {
  const faults: string[] = [];
  const open: string[] = [];
  const tags: string[] = [];
  const scripts: string[] = [];
  let text = '';
  for (const { groups = {} } of withoutRawText(source, scripts).matchAll(token)) {
    const { data, end, name, values = '', closed, text: run, fault } = groups;
    if (fault !== undefined) faults.push(`a tag nobody can read: ${fault}`);
    if (/&(?!(?:amp|lt|gt|quot|hellip|#\d+);)/u.test(`${run ?? ''}${values}`))
      faults.push(`a bare ampersand: ${run ?? values}`);
    text += data ?? decoded(run ?? '');
    if (name === undefined) continue;
    if (end === '/') {
      if (open.pop() !== name) faults.push(`</${name}> closes another element`);
      continue;
    }
    tags.push(name);
    if (closed !== '/' && (xmlMode || !voidElements.has(name))) open.push(name);
  }
  return { faults: [...faults, ...open.map((name) => `<${name}> is not closed`)], text, tags, scripts };
}

/** Takes the content out of scripts and style sheets, which ends at the first end tag whatever it holds. */
function withoutRawText(source: string, scripts: string[]): string {
  return source.replace(
    /(<(script|style)[^<>]*>)([\s\S]*?)(<\/\2>)/gu,
    (_, start: string, name: string, content: string, end: string) => {
      if (name === 'script') scripts.push(content);
      return `${start}${end}`;
    },
  );
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', hellip: '…' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (characters[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}

function spoiltInline(inline: StoryInline): StoryInline {
  if (typeof inline === 'string') return `${inline} ${hostile}`;
  if ('text' in inline) return { ...inline, text: hostile };
  return { ...inline, children: inline.children.map(spoiltInline) };
}

function spoiltBlock(block: StoryBlock): StoryBlock {
  if (block.type === 'paragraph') return { ...block, children: block.children.map(spoiltInline) };
  if (block.type === 'list') return { ...block, items: block.items.map((item) => item.map(spoiltInline)) };
  if (block.type === 'infobox')
    return { ...block, title: hostile, lines: block.lines.map((line) => line.map(spoiltInline)) };
  if (block.type === 'table')
    return { ...block, caption: hostile, rows: block.rows.map((row) => row.map(() => hostile)) };
  if (block.type === 'quote') return { ...block, paragraphs: [hostile], source: hostile };
  if (block.type === 'pullquote') return { ...block, text: hostile, speaker: hostile };
  if (block.type === 'video') return { ...block, title: hostile, caption: hostile };
  if (block.type === 'socialPost') return { ...block, text: hostile, author: hostile };
  if (block.type === 'related') return { ...block, headline: hostile };
  if (block.type === 'picture') return { ...block, picture: { ...block.picture, alt: hostile, caption: hostile } };
  return 'text' in block ? { ...block, text: hostile } : block;
}

function spoilt(story: Story): Story {
  return {
    ...story,
    headline: hostile,
    kicker: hostile,
    standfirst: hostile,
    dateline: hostile,
    tags: [hostile],
    byline: { printed: hostile, people: [] },
    blocks: story.blocks.map(spoiltBlock),
  };
}

/** The paragraphs a story has outside its live updates, which the pinned one leads. */
function paragraphsOf(story: Story): readonly string[] {
  return story.blocks.flatMap((block) => (block.type === 'paragraph' ? [inlineText(block.children)] : []));
}

describe.each(stories.map((story) => ({ slug: story.slug, story })))('$slug', ({ story }) => {
  it('is a page with every element closed, its words in reading order', () => {
    const page = read(renderStoryPage(story, site));
    expect(page.faults).toEqual([]);
    expect(page.tags.filter((tag) => tag === 'h1')).toHaveLength(1);
    expect(page.text).toContain(story.headline);
    expect(page.text).toContain(story.byline.printed);
    const found = paragraphsOf(story).map((words) => page.text.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  it('is the same words in the content of the CMS', () => {
    const content = read(wordpressContent(story, site));
    expect(content.faults).toEqual([]);
    for (const words of paragraphsOf(story)) expect(content.text).toContain(words);
  });

  it('describes itself in JSON that says what the page says', () => {
    const { scripts } = read(renderStoryPage(story, site));
    const isDescribed = ['plain', 'graph'].includes(story.presentation.metadata);
    expect(scripts).toHaveLength(isDescribed ? 1 : 0);
    for (const script of scripts) {
      const said = decoded(JSON.stringify(JSON.parse(script)));
      expect(said).toContain(`"headline":${JSON.stringify(story.headline)}`);
      expect(said).toMatch(/"datePublished":"2026-\d\d-\d\dT/u);
    }
  });

  it('escapes whatever its words hold', () => {
    const bad = spoilt(story);
    const badSite = { origin, stories: [bad] };
    const page = read(renderStoryPage(bad, badSite));
    expect(page.faults).toEqual([]);
    expect(page.tags).not.toContain('i');
    expect(page.text).toContain(hostile);
    const content = read(wordpressContent(bad, badSite));
    expect(content.faults).toEqual([]);
    expect(content.tags).not.toContain('i');
    for (const render of [renderRss, renderAtom]) {
      const feed = read(render(wholeFeed(badSite, '/feed/'), badSite), true);
      expect(feed.faults).toEqual([]);
      expect(feed.tags).not.toContain('i');
      expect(feed.text).toContain(hostile);
    }
    expect(read(renderNewsSitemap(badSite), true).faults).toEqual([]);
    expect(read(renderListPage({ path: '/', stories: [bad] }, badSite)).faults).toEqual([]);
  });

  it('is a text of paragraphs, from the headline to the promotion', () => {
    const text = renderText(story);
    expect(text.startsWith(`${story.headline}\n\n`)).toBe(true);
    expect(text.endsWith(`\n\n${story.promotion?.text ?? text.trimEnd().split('\n\n').at(-1)}\n`)).toBe(true);
    expect(text).not.toMatch(/\n{3}|undefined|<\w/u);
  });
});

describe('feeds and sitemaps', () => {
  it.each([
    { name: 'RSS', source: renderRss(wholeFeed(site, '/feed/'), site), itemTag: 'item' },
    { name: 'Atom', source: renderAtom(wholeFeed(site, '/feed/atom/'), site), itemTag: 'entry' },
    { name: 'news sitemap', source: renderNewsSitemap(site), itemTag: 'news:news' },
    { name: 'post sitemap', source: renderPostSitemap(site), itemTag: 'url' },
  ])('$name is XML with every story', ({ source, itemTag }) => {
    const { faults, tags, text } = read(source, true);
    expect(faults).toEqual([]);
    expect(tags.filter((tag) => tag === itemTag)).toHaveLength(stories.length);
    expect(text).not.toContain('undefined');
  });

  it('RSS has one creator an author, the credit of the picture and the summary', () => {
    const { tags, text } = read(renderRss(wholeFeed(site, '/feed/'), site), true);
    const authors = stories.flatMap((story) => story.byline.people);
    expect(tags.filter((tag) => tag === 'dc:creator')).toHaveLength(authors.length);
    for (const story of stories) expect(text).toContain(summaryOf(story));
    expect(text).toContain('Maren Foreign Ministry');
  });

  it('the sitemap index is XML', () => {
    expect(read(renderSitemapIndex(site), true)).toMatchObject({ faults: [] });
  });

  it('JSON Feed has every story with its dates', () => {
    const feed = JSON.stringify(renderJsonFeed(wholeFeed(site, '/feed.json'), site));
    for (const story of stories) expect(feed).toContain(`"date_published":"${story.published}"`);
  });
});

describe('other pages and pictures', () => {
  it.each(specialPages)('$kind is well formed', ({ render }) => {
    expect(read(render(site)).faults).toEqual([]);
  });

  it('the front page leads to every story', () => {
    const { faults, text } = read(renderListPage({ path: '/', stories }, site));
    expect(faults).toEqual([]);
    for (const story of stories) expect(text).toContain(story.headline);
  });

  it('every picture is XML, and the same each time', () => {
    for (const picture of stories.flatMap(picturesOf)) {
      const source = renderPicture(picture, picture);
      expect(read(source, true).faults).toEqual([]);
      expect(source).toBe(renderPicture(picture, picture));
      expect(source).not.toMatch(/NaN|undefined/u);
    }
  });
});
