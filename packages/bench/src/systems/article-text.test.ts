import type { Block, Inline } from '@broadsheet/core/model';
import { describe, expect, it } from 'vitest';
import { proseText, wholeText } from './article-text.ts';

const line = (value: string): readonly Inline[] => [{ type: 'text', value }];

const body: readonly Block[] = [
  { type: 'paragraph', id: 'b1', children: line('The tram runs.') },
  { type: 'image', id: 'b2', mediaId: 'm1' },
  { type: 'heading', id: 'b3', depth: 2, children: line('The bridge') },
  {
    type: 'blockquote',
    id: 'b4',
    attribution: line('Ada Pell'),
    children: [{ type: 'paragraph', id: 'b5', children: line('At last.') }],
  },
  { type: 'pullquote', id: 'b6', children: line('The tram runs.') },
  { type: 'relatedLink', id: 'b7', children: line('Read also: ferries') },
  {
    type: 'list',
    id: 'b8',
    ordered: false,
    children: [{ type: 'listItem', id: 'b9', children: [{ type: 'paragraph', id: 'b10', children: line('Line 1') }] }],
  },
  {
    type: 'table',
    id: 'b11',
    caption: line('Fares'),
    children: [
      {
        type: 'tableRow',
        children: [
          { type: 'tableCell', header: false, children: line('Day') },
          { type: 'tableCell', header: false, children: line('2 crowns') },
        ],
      },
    ],
  },
  {
    type: 'liveUpdate',
    id: 'b12',
    headline: 'Noon',
    children: [{ type: 'paragraph', id: 'b13', children: line('Crowds wait.') }],
  },
  {
    type: 'infobox',
    id: 'b14',
    title: 'In short',
    children: [{ type: 'paragraph', id: 'b15', children: line('Nine months.') }],
  },
];

describe('wholeText', () => {
  it('holds everything but captions, repeated words and links to other stories', () => {
    expect(wholeText({ standfirst: 'Back after nine months.', body }).split('\n')).toEqual([
      'Back after nine months.',
      'The tram runs.',
      'The bridge',
      'At last.',
      'Ada Pell',
      'Line 1',
      'Day\t2 crowns',
      'Noon',
      'Crowds wait.',
      'In short',
      'Nine months.',
    ]);
  });

  it('does not repeat a standfirst that stands in the body', () => {
    expect(wholeText({ standfirst: 'The tram runs', body: body.slice(0, 1) })).toBe('The tram runs.');
  });
});

describe('proseText', () => {
  it('holds standfirst, headings and paragraphs', () => {
    expect(proseText({ standfirst: 'Back after nine months.', body }).split('\n')).toEqual([
      'Back after nine months.',
      'The tram runs.',
      'The bridge',
      'At last.',
      'Ada Pell',
      'Noon',
      'Crowds wait.',
    ]);
  });

  it('is empty for an article without text', () => {
    expect(proseText({ body: [] })).toBe('');
  });
});
