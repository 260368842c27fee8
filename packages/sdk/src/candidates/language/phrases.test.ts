import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { type Phrases, createPhrases, findPhrase, matchPhrase } from './phrases.ts';
import { phrasesOf } from './has-word.ts';

const photo = phrasesOf('photo');

function matched<Value>(phrases: Phrases<Value>, text: string): string | undefined {
  const found = findPhrase(phrases, foldText(text));
  return found && text.slice(found.start, found.end);
}

describe('phrases', () => {
  it.each([
    ['Photo: Ann Bell', 'Photo:'],
    ['PHOTO | Ann Bell', 'PHOTO |'],
    ['Photo – Ann Bell', 'Photo –'],
    ['Photo', 'Photo'],
    ['Fotografía: Ana Luz', 'Fotografía:'],
    ['Photographs by Ann Bell', 'Photographs by'],
    ['the photo of a bridge', undefined],
    ['a photo-op', undefined],
    ['摄影张三', '摄影'],
  ])('finds a label in "%s": %s', (text, label) => {
    expect(matched(photo, text)).toBe(label);
  });

  it('ends at the limit of a word, and begins at one', () => {
    const by = phrasesOf('by');
    expect(matched(by, 'By Ann')).toBe('By');
    expect(matched(by, 'Byron')).toBeUndefined();
    expect(matchPhrase(by, 'byron', 0)).toBeUndefined();
  });

  it('prefers the longest phrase, and the first list of those that share one', () => {
    const lists = createPhrases([
      ['second', 'modified'],
      ['third', 'update'],
    ]);
    expect(findPhrase(lists, 'last updated: now')).toMatchObject({ phrase: 'last updated', value: 'second' });
  });

  it('lets a star take letters of one word only', () => {
    expect(matched(phrasesOf('handout'), 'Innenministerium')).toBe('Innenministerium');
    expect(matched(phrasesOf('handout'), 'innen ministrant')).toBe('ministrant');
    expect(matched(phrasesOf('correction'), 'This article was corrected')).toBe('This article was corrected');
    expect(matched(phrasesOf('correction'), 'This long article was corrected by hand')).toBeUndefined();
  });

  it('starts in the middle of a text at the next word', () => {
    expect(findPhrase(phrasesOf('by'), 'standby by ann', 4)?.start).toBe(8);
  });
});
