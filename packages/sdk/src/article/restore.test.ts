import { parseArticle } from '@broadsheet/core';
import { blockText, type Article, walkBlocks } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { InputError } from '../errors/input-error.ts';
import { extractArticle } from '../extract-article.ts';
import type { Extraction } from '../extraction.ts';
import type { PublisherRules } from '../publisher-rules.ts';
import { createPublisher, renderStoryPage, stories, storyPath } from '../testing/index.ts';
import { restore } from './restore.ts';

const paragraphs = ['one', 'two', 'three', 'four', 'five', 'six'].map(
  (word) => `The harbour tram will run again by spring, the council of Port Ellery said in line ${word}.`,
);
const [one = '', two = '', ...others] = paragraphs.map((text) => `<p>${text}</p>`);
const newsletter = `<div class="newsletter"><p>Every <b>morning</b> in your mail.</p></div>`;
const share = `<div class="share"><p>Tell your friends</p><figure><img src="https://courant.example/friends-by-the-harbour.jpg" width="800" height="600"><figcaption>Friends by the harbour</figcaption></figure><p>Tell them all</p></div>`;

const publisher: PublisherRules = {
  name: 'ellery-courant',
  hosts: ['courant.example'],
  templates: [
    {
      from: '2026-01-01',
      reason: 'Says what is removed, so that the tests do not hang on a judgement.',
      blocks: [
        { select: '.newsletter', label: 'newsletter' },
        { select: '.share', label: 'share' },
      ],
    },
  ],
};

function extract(body: string): Extraction {
  const html = `<html lang="en"><article><h1>Tram back by spring</h1>${body}</article></html>`;
  return extractArticle({ html, url: 'https://courant.example/tram' }, { publishers: [publisher] });
}

const extraction = extract([one, newsletter, two, share, newsletter, ...others].join(''));

function idOf({ removed }: Extraction, text: string): string {
  return removed.find((part) => part.text.includes(text))?.id ?? '';
}

function textsOf({ body }: Article): readonly string[] {
  return body.map(blockText);
}

function blockIdsOf({ article }: Extraction): readonly string[] {
  return [...walkBlocks(article.body)].map(({ id }) => id);
}

describe('restore', () => {
  test('puts a part back at its place, with its formatting', () => {
    const id = idOf(extraction, 'morning');
    const restored = restore(extraction, id);
    expect(textsOf(restored.article)).toEqual(paragraphs.toSpliced(1, 0, 'Every morning in your mail.'));
    expect(restored.article.body[1]).toMatchObject({ children: [{}, { type: 'strong' }, {}] });
    expect(restored.removed).toEqual(extraction.removed.filter((part) => part.id !== id));
    expect(restored.article.stats.words).toBe(extraction.article.stats.words + 5);
    expect(textsOf(extraction.article)).toEqual(paragraphs);
  });

  test('puts pictures back with their captions', () => {
    const { article } = restore(extraction, idOf(extraction, 'Friends'));
    expect(article.body.slice(1, 6).map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'image',
      'paragraph',
      'paragraph',
    ]);
    expect(article.media).toMatchObject([{ caption: [{ value: 'Friends by the harbour' }] }]);
  });

  test('gives every part its place, in whatever order, and equal ones ids of their own', () => {
    const ids = extraction.removed.map(({ id }) => id);
    const forth = ids.reduce(restore, extraction);
    const back = ids.toReversed().reduce(restore, extraction);
    expect(textsOf(forth.article)).toEqual(textsOf(back.article));
    expect(forth.removed).toEqual([]);
    expect(parseArticle(back.article).body).toHaveLength(11);
  });

  test.each(['', 'r0', 'r99', 'constructor'])('refuses the id %j', (id) => {
    expect(() => restore(extraction, id)).toThrow(InputError);
  });

  test('refuses an id twice, and a copy', () => {
    const id = idOf(extraction, 'morning');
    expect(() => restore(restore(extraction, id), id)).toThrow(/no id of a removed part/);
    expect(() => restore(structuredClone(extraction), id)).toThrow(/is a copy/);
    expect(() => restore({ ...extraction }, id)).toThrow(InputError);
  });
});

const site = createPublisher({ origin: 'https://courant.example' });

test.each(stories.map((story) => [story.slug, story] as const))(
  'each removed part of %s can be put back',
  (_, story) => {
    const whole = extractArticle({ html: renderStoryPage(story, site), url: `${site.origin}${storyPath(story)}` });
    const ids = blockIdsOf(whole);
    expect(whole.removed).not.toEqual([]);
    for (const { id } of whole.removed) {
      const restored = restore(whole, id);
      const article = parseArticle(restored.article);
      expect(restored.coverage).toBe(1);
      expect(article.body.length).toBeGreaterThan(whole.article.body.length);
      expect(blockIdsOf(restored).filter((blockId) => ids.includes(blockId))).toEqual(ids);
    }
  },
);
