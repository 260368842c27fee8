import { describe, expect, it } from 'vitest';
import { completeBody } from '../fixtures/complete-body.ts';
import type { Block } from './block.ts';
import { walkBlocks } from './walk-blocks.ts';

describe('walkBlocks', () => {
  it('visits every block in document order, a block before what it holds', () => {
    expect(Array.from(walkBlocks(completeBody), (block) => block.id)).toStrictEqual([
      'b-lead',
      'b-image',
      'b-quote',
      'b-pullquote',
      'b-heading',
      'b-list',
      'b-item-1',
      'b-item-1-text',
      'b-sublist',
      'b-subitem',
      'b-subitem-text',
      'b-blockquote',
      'b-blockquote-text',
      'b-gallery',
      'b-video',
      'b-audio',
      'b-embed',
      'b-embed-text',
      'b-table',
      'b-code',
      'b-infobox',
      'b-infobox-text',
      'b-related',
      'b-correction',
      'b-update-2',
      'b-update-2-text',
      'b-update-1',
      'b-update-1-text',
      'b-divider',
      'b-unknown',
      'b-unknown-text',
    ]);
  });

  it('does not run out of stack', () => {
    let block: Block = { type: 'divider', id: 'innermost' };
    for (let depth = 0; depth < 100_000; depth += 1) block = { type: 'infobox', id: `${depth}`, children: [block] };
    let last = '';
    for (const { id } of walkBlocks([block])) last = id;
    expect(last).toBe('innermost');
  });
});
