import { describe, expect, it } from 'vitest';
import { completeBody } from '../fixtures/complete-body.ts';
import { blockText } from './block-text.ts';

const expected: Readonly<Record<string, string>> = {
  'b-lead':
    'The boat, 87 metres long, left at eight, the board said\nin a note that calls it the quiet one; ' +
    'it saves CO2 and needs 900 m2 of pier. Its code is SK-1.',
  'b-image': '',
  'b-quote': '“We heard the gulls and nothing else,” Captain Lie said.',
  'b-pullquote': 'The gulls and nothing else\nCaptain Lie',
  'b-heading': 'What comes next',
  'b-list': 'A second boat\nin autumn',
  'b-blockquote': 'The pier will be rebuilt.\nHarbour Board',
  'b-gallery': '',
  'b-video': '',
  'b-audio': '',
  'b-embed': 'On board! So quiet.',
  'b-table': 'Crossings a day\nSeason\tCrossings\nSummer\t24',
  'b-code': 'SKARVIK 08:00\n  HOLM 08:40',
  'b-infobox': 'The boat\nBuilt in Holm, 87 metres.',
  'b-related': 'Read also: the pier that sank',
  'b-correction': 'An earlier version gave the wrong length of the boat.',
  'b-update-2': 'Arrived\nThe ferry is in Holm.',
  'b-update-1': 'The ropes are off.',
  'b-divider': '',
  'b-unknown': 'High water at noon',
};

describe('blockText', () => {
  it.each(completeBody)('gives the text of $type $id', (block) => {
    expect(blockText(block)).toBe(expected[block.id]);
  });
});
