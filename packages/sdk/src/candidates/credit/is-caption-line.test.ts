import { describe, expect, it } from 'vitest';
import { isCaptionLine } from './is-caption-line.ts';

describe('isCaptionLine', () => {
  it.each([
    'The port has a crucial role in the region. Photo credit: Maren Foreign Ministry',
    'The bridge at dawn. Photo: Ann Bell/AP',
    'The bridge (Photo by Ann Bell)',
    'The bridge. © Ann Bell',
    'Die Brücke. Foto: Anna Berg/dpa',
    'Мост. Фото: Иван Петров',
    '大桥。图片来源：新华社',
    '橋（写真：共同）',
  ])('takes a caption with a credit: %s', (text) => {
    expect(isCaptionLine(text)).toBe(true);
  });

  it.each([
    'The bridge reopened on Monday.',
    'The unemployment rate fell. Source: Harbour Statistics Office',
    'The rate fell. (Source: Harbour Statistics Office)',
    'Most people never come back. (Harbour University)',
    'The company is called Oil of the Coast, S.A. (OCSA).',
    'Budget pick: the small tram',
    'Video: 4K at 30 frames',
    'The mayor resigned, the agency said. Reuters',
    'She took a photo of the bridge and went home.',
    'The photo: a boy, a bridge and a boat, seen from the hill above the town. Then the light went.',
    'He thanked the ministry (and the press service) for the photo.',
    `${'The bridge reopened on Monday after two years. '.repeat(12)}Photo: Ann Bell`,
    '',
  ])('takes no running text: %s', (text) => {
    expect(isCaptionLine(text)).toBe(false);
  });
});
