import { computeStats, parseArticle, type Article, type Block, type Inline, type Media } from '@broadsheet/core';
import type { Reading } from '../shared/reading.ts';

function text(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}

function paragraph(id: string, value: string): Block {
  return { type: 'paragraph', id, children: text(value) };
}

/** One block of each type, and each kind of inline content. */
const body: readonly Block[] = [
  {
    type: 'paragraph',
    id: 'inlines',
    children: [
      { type: 'text', value: 'A line with ' },
      { type: 'strong', children: text('strong words') },
      { type: 'text', value: ', ' },
      { type: 'emphasis', children: text('stressed words') },
      { type: 'text', value: ', ' },
      { type: 'link', url: 'https://courier.example/', title: 'The Courier', children: text('a link') },
      { type: 'text', value: ', ' },
      { type: 'quotation', children: text('a quotation') },
      { type: 'text', value: ', CO' },
      { type: 'sub', children: text('2') },
      { type: 'text', value: ', m' },
      { type: 'sup', children: text('2') },
      { type: 'text', value: ', ' },
      { type: 'inlineCode', value: 'code' },
      { type: 'break' },
      {
        type: 'text',
        value:
          'and a second line. It goes on for a while, so that a pull quote in the margin has words to stand beside, as it would in a story of the usual length.',
      },
    ],
  },
  {
    type: 'pullquote',
    id: 'pull',
    children: text('Words of the story, repeated large.'),
    attribution: text('Ida Morland, warden'),
  },
  paragraph(
    'after-pull',
    'The harbour master closed the port to all traffic at two o’clock. His notice says that vessels at anchor must double their lines and keep an engine warm. The last sailing turned back off the rock with 212 passengers aboard, none of them hurt, and tickets are good for any day this month.',
  ),
  { type: 'heading', id: 'heading-2', depth: 2, children: text('A heading') },
  {
    type: 'list',
    id: 'list',
    ordered: true,
    start: 3,
    children: [{ type: 'listItem', id: 'item', children: [paragraph('item-text', 'An item')] }],
  },
  { type: 'heading', id: 'heading-3', depth: 3, children: text('A smaller heading') },
  {
    type: 'blockquote',
    id: 'passage',
    attribution: text('The judgment'),
    children: [paragraph('passage-text', 'A passage quoted from elsewhere.')],
  },
  { type: 'image', id: 'picture', mediaId: 'm1' },
  { type: 'gallery', id: 'gallery', mediaIds: ['m1', 'm2'], caption: text('Two pictures') },
  { type: 'video', id: 'video', mediaId: 'm3' },
  { type: 'audio', id: 'audio', mediaId: 'm4' },
  {
    type: 'embed',
    id: 'embed',
    provider: 'Strait Social',
    url: 'https://strait.example/1',
    children: [paragraph('post', 'The words of a post.')],
  },
  {
    type: 'table',
    id: 'table',
    caption: text('Monthly rent, in crowns'),
    children: [
      {
        type: 'tableRow',
        children: ['Quarter', '2021', '2026'].map((value) => ({
          type: 'tableCell',
          header: true,
          children: text(value),
        })),
      },
      {
        type: 'tableRow',
        children: ['Saltmarket', '640', '902'].map((value, index) => ({
          type: 'tableCell',
          header: index === 0,
          children: text(value),
        })),
      },
      {
        type: 'tableRow',
        children: ['Upper Tarn', '512', '533'].map((value, index) => ({
          type: 'tableCell',
          header: index === 0,
          children: text(value),
        })),
      },
    ],
  },
  { type: 'code', id: 'code', language: 'sh', value: 'npm run demo' },
  { type: 'infobox', id: 'box', title: 'The play', children: [paragraph('box-text', 'Until November 21.')] },
  { type: 'relatedLink', id: 'related', url: 'https://courier.example/tram', children: text('How the tram came back') },
  { type: 'correction', id: 'note', kind: 'clarification', children: text('The sum is for the whole year.') },
  { type: 'divider', id: 'divider' },
  { type: 'unknown', id: 'unknown', name: 'x-poll', children: [paragraph('poll', 'Yes or no?')] },
  {
    type: 'liveUpdate',
    id: 'update',
    headline: 'Low Wick cut off',
    date: {
      iso: '2026-04-18T17:52-03:00',
      instant: '2026-04-18T20:52:00.000Z',
      precision: 'minute',
      zone: 'offset',
      raw: '2026-04-18T17:52-03:00',
    },
    children: [paragraph('update-text', 'The causeway went under at 5:40 p.m.')],
  },
];

function mediaOf(origin: string): readonly Media[] {
  const picture = {
    kind: 'image',
    alt: 'Roofs at night',
    caption: text('The Saltmarket at seven.'),
    credits: [{ name: 'Tamsin Orrell', role: 'photographer', raw: 'Photograph: Tamsin Orrell' }],
  } as const;
  return [
    { ...picture, id: 'm1', renditions: [{ url: `${origin}/media/11021-1024x683.svg`, width: 1024, height: 683 }] },
    { ...picture, id: 'm2', renditions: [] },
    { id: 'm3', kind: 'video', renditions: [{ url: `${origin}/embed/tram-first-run` }], caption: [], credits: [] },
    { id: 'm4', kind: 'audio', renditions: [{ url: `${origin}/embed/tram-first-run` }], caption: [], credits: [] },
  ];
}

/**
 * A story that holds everything an article can hold, which no story of the newspaper does.
 *
 * @param origin - Origin of the newspaper, whose pictures it shows.
 */
export function createSpecimen(origin: string): Reading {
  const article: Article = parseArticle({
    schemaVersion: '1.0',
    id: 'https://courier.example/specimen',
    altIds: [],
    alternates: [],
    url: 'https://courier.example/specimen',
    kind: 'liveblog',
    representationType: 'full',
    headline: 'One of Everything',
    headlines: [],
    kicker: 'Specimen',
    standfirst: 'A story that holds one block of each type.',
    dateline: 'PORT ELLERY',
    contributors: [
      { name: 'Ines Corrado', role: 'author', kind: 'person', raw: 'Ines Corrado' },
      { name: 'Tamsin Orrell', role: 'photographer', kind: 'person', raw: 'Tamsin Orrell' },
    ],
    infoSources: [],
    sections: [],
    tags: [],
    inLanguage: 'en',
    dir: 'ltr',
    about: [],
    mentions: [],
    access: { claim: 'free', readable: 'full' },
    rights: { miningReservations: [] },
    corrections: [{ kind: 'correction', text: 'The tram has six stops, not five.' }],
    status: 'usable',
    media: mediaOf(origin),
    body,
    live: { updateIds: ['update'], keyEventIds: ['update'], pinnedIds: ['update'] },
    quotes: [],
    stats: computeStats(body, 'en'),
  } satisfies Article);
  return {
    show: 'story',
    takenFor: 'url',
    story: {
      id: 'specimen',
      form: 'page',
      restored: [],
      tookMs: 1,
      extraction: { article, evidence: {}, removed: [], diagnostics: [], coverage: 1 },
    },
  };
}
