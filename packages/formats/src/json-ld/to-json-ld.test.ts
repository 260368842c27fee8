import type { Article } from '@broadsheet/core/model';
import { describe, expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { createArticle } from '../fixtures/create-article.ts';
import { toJsonLd, toJsonLdWithLosses } from './to-json-ld.ts';

const text = (value: string) => [{ type: 'text', value }];

describe('access', () => {
  test.each([
    ['free', { isAccessibleForFree: true }],
    ['metered', { isAccessibleForFree: false, conditionsOfAccess: 'metered' }],
    ['paid', { isAccessibleForFree: false, conditionsOfAccess: 'paid' }],
  ])('to a story that is %s is said as Google reads it', (claim, expected) => {
    expect(toJsonLd(createArticle({ access: { claim, readable: 'full' } }))).toMatchObject(expected);
  });

  test('is not claimed where the publisher claims nothing', () => {
    expect(toJsonLd(createArticle({}), { paywallSelector: '.wall' })).not.toHaveProperty('isAccessibleForFree');
    expect(toJsonLd(createArticle({}), { paywallSelector: '.wall' })).not.toHaveProperty('hasPart');
  });

  test('names the part of the page that is for subscribers', () => {
    const article = createArticle({ access: { claim: 'paid', readable: 'full' } });
    expect(toJsonLd(article, { paywallSelector: '.wall' })).toMatchObject({
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.wall' },
    });
    expect(toJsonLd(article)).not.toHaveProperty('hasPart');
  });
});

test('a live blog is a LiveBlogPosting, each entry a posting of its own', () => {
  const { liveBlogUpdate, articleBody, ...rest } = toJsonLd(completeArticle);
  expect(rest).toMatchObject({ '@type': 'LiveBlogPosting', coverageStartTime: '2024-03-14T07' });
  expect(liveBlogUpdate?.map(({ headline }) => headline)).toContain('Arrived');
  expect(articleBody).not.toContain('Arrived');
});

test('the lead picture comes first, whatever its place among the media', () => {
  const media: Article['media'] = ['m1', 'm2'].map((id) => ({
    id,
    kind: 'image',
    renditions: [{ url: `https://ledger.example/${id}.jpg` }],
    caption: [],
    credits: [],
  }));
  const { image } = toJsonLd(createArticle({ media, leadMediaId: 'm2' }));
  expect(image?.map(({ url }) => url)).toEqual(['https://ledger.example/m2.jpg', 'https://ledger.example/m1.jpg']);
});

test('the body is its words, and the loss of all else is told', () => {
  const body = [
    { type: 'paragraph', id: 'a', children: [...text('It '), { type: 'strong', children: text('rained') }] },
    { type: 'heading', id: 'b', depth: 2, children: text('Later') },
    { type: 'pullquote', id: 'c', children: text('rained') },
  ];
  const { jsonLd, losses } = toJsonLdWithLosses(createArticle({ body }));
  expect(jsonLd.articleBody).toBe('It rained\n\nLater');
  expect(losses.map(({ pointer, reason }) => `${pointer} ${reason}`)).toEqual([
    '/body/0/children/1 mark',
    '/body/1 blockKind',
    '/body/2 blockKind',
  ]);
});

test('parties stand in the property that says what they did', () => {
  const contributors = [
    { name: 'Ada Brandt', role: 'author', kind: 'person', raw: 'By Ada Brandt' },
    { name: 'Desk', role: 'editor', kind: 'organisation', raw: 'Desk' },
    { name: 'Lio Okafor', role: 'photographer', kind: 'person', raw: 'Lio Okafor' },
  ];
  const { jsonLd, losses } = toJsonLdWithLosses(createArticle({ contributors }));
  expect(jsonLd).toMatchObject({
    author: [{ '@type': 'Person', name: 'Ada Brandt' }],
    editor: [{ '@type': 'Organization', name: 'Desk' }],
    contributor: [{ '@type': 'Person', name: 'Lio Okafor' }],
  });
  expect(losses.map(({ pointer }) => pointer)).toEqual(['/contributors/2/role']);
});
