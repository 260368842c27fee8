import { expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { createArticle } from '../fixtures/create-article.ts';
import { findActiveContent } from '../fixtures/find-active-content.ts';
import { toJsonFeedItem, toJsonFeedItemWithLosses } from './to-json-feed-item.ts';

test('the item has the names of JSON Feed 1.1', () => {
  const { content_html, ...item } = toJsonFeedItem(completeArticle);
  expect(item).toEqual({
    id: completeArticle.id,
    url: completeArticle.canonicalUrl,
    title: completeArticle.headline,
    summary: completeArticle.standfirst,
    image: 'https://news.example/ferry-1600.jpg',
    date_published: '2024-03-14T08:05:00+01:00',
    date_modified: '2024-03-14T11:30:12.250Z',
    authors: [{ name: 'Ingrid Moe', url: 'https://news.example/staff/ingrid-moe' }, { name: 'Fjord News Agency' }],
    tags: ['Ferries', 'Skarvik'],
    language: 'en-GB',
    attachments: [{ url: 'https://news.example/ferry.mp4', mime_type: 'video/mp4', duration_in_seconds: 42.5 }],
  });
  expect(content_html).toContain('The boat, <strong>87 metres</strong> long');
  expect(findActiveContent(content_html)).toEqual([]);
});

test('of two addresses and two summaries one is lost', () => {
  const { losses } = toJsonFeedItemWithLosses(completeArticle);
  expect(losses.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/url', '/description']));
  const url = 'https://ledger.example/wren';
  const same = createArticle({ url, canonicalUrl: url, standfirst: 'Rain', description: 'Rain' });
  expect(toJsonFeedItemWithLosses(same).losses).toEqual([]);
});
