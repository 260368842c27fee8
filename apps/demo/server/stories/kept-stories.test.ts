import { extractArticle } from '@broadsheet/sdk';
import { describe, expect, it } from 'vitest';
import { createKeptStories, type KeptStory } from './kept-stories.ts';
import { StoryForgottenError } from './story-forgotten-error.ts';

function story(name: string): KeptStory {
  const input = { text: `Tram ${name}\n\nThe first line opens in April, the council of Port Ellery said.` };
  return { input, extraction: extractArticle(input), tookMs: 1 };
}

describe('createKeptStories', () => {
  it('gives the same input the same id', () => {
    expect(createKeptStories().keep(story('one'))).toBe(createKeptStories().keep(story('one')));
  });

  it('drops the story that nobody has asked for longest', () => {
    const kept = createKeptStories();
    const [first, second] = [kept.keep(story('one')), kept.keep(story('two'))];
    for (let index = 0; index < 58; index += 1) kept.keep(story(`number ${index}`));
    expect(kept.get(first).input).toStrictEqual(story('one').input);
    kept.keep(story('the last'));
    expect(kept.get(first).input).toStrictEqual(story('one').input);
    expect(() => kept.get(second)).toThrow(StoryForgottenError);
  });

  it('keeps no more than so many characters, but always the last', () => {
    const kept = createKeptStories();
    const first = kept.keep(story('one'));
    const large = { ...story('two'), input: { text: 'x'.repeat(50_000_001) } };
    const second = kept.keep(large);
    expect(() => kept.get(first)).toThrow(StoryForgottenError);
    expect(kept.get(second)).toBe(large);
  });
});
