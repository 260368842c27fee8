import { expect, test } from 'vitest';
import { completeArticle } from '@broadsheet/core/fixtures';
import { createArticle } from '../fixtures/create-article.ts';
import { toAns, toAnsWithLosses } from './to-ans.ts';

/** The properties that the schema of ANS 0.10.11 gives a story, as far as they are written. */
const storyProperties = [
  '_id',
  'canonical_url_external',
  'content_elements',
  'content_restrictions',
  'copyright',
  'corrections',
  'created_date',
  'credits',
  'description',
  'display_date',
  'distributor',
  'first_publish_date',
  'headlines',
  'label',
  'language',
  'last_updated_date',
  'location',
  'owner',
  'planning',
  'promo_items',
  'short_url',
  'source',
  'subheadlines',
  'subtype',
  'taxonomy',
  'type',
  'version',
];

test('the story has the names of the schema and no other', () => {
  const story = toAns({ ...completeArticle, genre: 'sponsored' });
  expect(Object.keys(story).filter((name) => !storyProperties.includes(name))).toEqual([]);
  expect(story).toMatchObject({
    type: 'story',
    version: '0.10.11',
    headlines: { basic: completeArticle.headline, seo: 'Skarvik electric ferry: first crossing' },
    subheadlines: { basic: completeArticle.standfirst },
    label: { basic: { text: 'Transport' } },
    credits: {
      reporter: [{ type: 'author', name: 'Ingrid Moe', affiliation: 'Coast desk' }],
      by: [{ type: 'author', name: 'Fjord News Agency' }],
    },
    source: { source_id: '4711', system: 'wordpress' },
    distributor: { name: 'Fjord News Agency', category: 'wires', mode: 'custom' },
    owner: { sponsored: true },
    content_restrictions: { content_code: 'metered', embargo: { active: true, end_time: '2024-03-14T08:00:00-05:00' } },
    promo_items: { basic: { type: 'image', url: 'https://news.example/ferry-1600.jpg', width: 1600 } },
  });
});

const paragraph = (id: string, value: string) => ({ type: 'paragraph', id, children: [{ type: 'text', value }] });

test('elements hold HTML, and lists hold texts and lists', () => {
  const body = [
    { type: 'paragraph', id: 'a', children: [{ type: 'strong', children: [{ type: 'text', value: '<Rain>' }] }] },
    {
      type: 'list',
      id: 'l',
      ordered: true,
      children: [{ type: 'listItem', id: 'i', children: [paragraph('b', 'one'), { type: 'divider', id: 'd' }] }],
    },
    { type: 'blockquote', id: 'q', attribution: [{ type: 'text', value: 'Ada' }], children: [paragraph('c', 'said')] },
  ];
  const { ans, losses } = toAnsWithLosses(createArticle({ body }));
  expect(ans.content_elements).toEqual([
    { type: 'text', content: '<strong>&lt;Rain></strong>' },
    { type: 'list', list_type: 'ordered', items: [{ type: 'text', content: 'one' }] },
    { type: 'divider' },
    {
      type: 'quote',
      subtype: 'blockquote',
      content_elements: [{ type: 'text', content: 'said' }],
      citation: { type: 'text', content: 'Ada' },
    },
  ]);
  expect(losses.map(({ pointer }) => pointer)).toEqual(['/body/1/children/0/children/1']);
});
