import { inlineText, type Article } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../extract-article.ts';
import { renderText, stories } from '../../testing/index.ts';

const minister = stories.filter(({ slug }) => slug === 'foreign-minister-rivers-compact');

function typesOf({ body }: Article): readonly string[] {
  return body.map(({ type }) => type);
}

describe.each(minister)('a newspaper story as a scraper prints it', (story) => {
  const extraction = extractArticle({ text: renderText(story) });
  const { article, removed, diagnostics, evidence } = extraction;

  test('its first line is the headline, its first paragraph standfirst and lead', () => {
    expect(article.headline).toBe(story.headline);
    expect(article.standfirst).toMatch(/^Maren Foreign Minister Aldis Verrin spoke/);
    expect(article.body[0]).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', value: article.standfirst }],
    });
  });

  test('a caption with its credit is a picture without files, not body text', () => {
    expect(article.media).toEqual([
      {
        id: 'm1',
        kind: 'image',
        renditions: [],
        caption: [{ type: 'text', value: 'Maren is a founding member of the Inland Waters Compact.' }],
        credits: [expect.objectContaining({ name: 'Maren Foreign Ministry', role: 'handout' })],
        sourceType: 'handout',
      },
    ]);
    expect(article.leadMediaId).toBe('m1');
  });

  test('paragraphs stand in order, none lost', () => {
    expect(typesOf(article)).toEqual([
      'paragraph',
      'image',
      ...Array.from({ length: 9 }, () => 'paragraph'),
      'relatedLink',
    ]);
  });

  test('a link without target is kept, and said', () => {
    const line = article.body.at(-1);
    expect(line?.type === 'relatedLink' && inlineText(line.children)).toBe(
      'The full text of the joint statement can be accessed here',
    );
    expect(line).not.toHaveProperty('url');
    expect(diagnostics.map(({ code }) => code)).toEqual(['link-without-target']);
  });

  test('the promotion is removed, names the publisher and gives no tags', () => {
    expect(removed.map(({ reason, text }) => ({ reason, text }))).toEqual([
      { reason: 'newsletter', text: story.promotion?.text },
    ]);
    expect(evidence['/publisher']?.winner.value).toEqual({ name: 'The Ellery Courant' });
    expect(article.tags).toEqual([]);
  });

  test('what the text does not say is absent', () => {
    for (const name of ['url', 'canonicalUrl', 'datePublished', 'dateModified', 'bylineText', 'inLanguage'])
      expect(article).not.toHaveProperty(name);
    expect(article.contributors).toEqual([]);
  });

  test('every character is accounted for, and spans point into the text', () => {
    expect(extraction.coverage).toBe(1);
    const text = renderText(story);
    for (const { span, text: words } of removed) expect(text.slice(span.start, span.end)).toBe(words);
  });
});

describe('other shapes of text', () => {
  test('wrapped lines are one paragraph where blank lines part paragraphs', () => {
    const { article } = extractArticle({
      text: 'Tram back by spring\n\nThe tram will run\nagain by spring.\n\nIt was a long\nwait.',
    });
    expect(article.body.map((block) => ('children' in block ? block.children : []))).toEqual([
      [{ type: 'text', value: 'The tram will run again by spring.' }],
      [{ type: 'text', value: 'It was a long wait.' }],
    ]);
  });

  test('every line is a paragraph where there are no blank lines', () => {
    expect(
      typesOf(extractArticle({ text: 'Tram back by spring\nThe tram will run again.\nIt was a long wait.' }).article),
    ).toEqual(['paragraph', 'paragraph']);
  });

  test('byline and date under the headline are read', () => {
    const { article } = extractArticle({
      text: 'Tram back by spring\n\nBy Ines Corrado and Tobias Hale\n\n3 March 2026\n\nThe tram will run again by spring, the council said.',
    });
    expect(article.contributors.map(({ name }) => name)).toEqual(['Ines Corrado', 'Tobias Hale']);
    expect(article.datePublished).toMatchObject({ iso: '2026-03-03', precision: 'day', zone: 'unknown' });
  });

  test('bullets make a list, a short line before a longer one a heading', () => {
    const { article } = extractArticle({
      text: 'Tram back by spring\n\nThe tram will run again by spring.\n\nWhat is new\n\nThe line has three changes, says the council.\n\n- new rails\n- new cars\n- old bells',
    });
    expect(typesOf(article)).toEqual(['paragraph', 'heading', 'paragraph', 'list']);
    const list = article.body.at(-1);
    expect(list?.type === 'list' && list.children.length).toBe(3);
  });

  test('angle brackets and ampersands are what they are', () => {
    const { article } = extractArticle({
      text: 'Tram & rail\n\nUse <b> for bold &amp; see what happens to it in a plain text.',
    });
    expect(article.headline).toBe('Tram & rail');
    expect(article.standfirst).toContain('<b> for bold &amp; see');
  });
});
