import { describe, expect, it } from 'vitest';
import type { StoryCard } from '../../shared/front-page.ts';
import { layOutFront } from './lay-out-front.ts';

function card(name: string, hasPicture = true): StoryCard {
  const picture = hasPicture ? { url: `https://a.example/${name}.jpg`, alt: '' } : undefined;
  return { url: `https://a.example/${name}`, headline: name, publication: 'A', dir: 'ltr', kind: 'article', picture };
}

describe('layOutFront', () => {
  it('places every story once', () => {
    for (let count = 0; count < 15; count += 1) {
      const stories = Array.from({ length: count }, (_none, index) => card(String(index), index % 3 !== 0));
      const { lead, rail, row, rest } = layOutFront(stories);
      const placed = [...(lead === undefined ? [] : [lead]), ...rail, ...row, ...rest];
      expect(placed.toSorted((a, b) => Number(a.headline) - Number(b.headline))).toStrictEqual(stories);
    }
  });

  it('leads with the first of the new stories that has a picture', () => {
    expect(layOutFront([card('a', false), card('b'), card('c')]).lead?.headline).toBe('b');
    expect(layOutFront([card('a', false), card('b', false)]).lead?.headline).toBe('a');
  });

  it('puts only stories with pictures into the row of pictures', () => {
    const stories = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => card(name, name !== 'f'));
    const { row, rest } = layOutFront(stories);
    expect(row.map(({ headline }) => headline)).toStrictEqual(['e', 'g', 'h']);
    expect(rest.map(({ headline }) => headline)).toStrictEqual(['f']);
  });
});
