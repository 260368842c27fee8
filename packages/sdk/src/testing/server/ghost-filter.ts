import { instantOf, lastChange } from '../story-date.ts';
import type { Story } from '../story.ts';

/** Moments that a filter can compare. */
const moments: Readonly<Record<string, (story: Story) => number>> = {
  published_at: (story) => instantOf(story.published),
  updated_at: (story) => instantOf(lastChange(story)),
};

/** One condition: a name, an operator and a value in quotation marks, `published_at:>='2026-05-01'`. */
const condition = /^(\w+):(>=|<|~)'((?:[^'\\]|\\.)*)'$/u;

/**
 * Picks stories by a filter in the query language of Ghost, as far as clients of a newspaper need it: conditions joined
 * by `+`. `undefined` when it cannot be parsed.
 */
export function filterStories(stories: readonly Story[], filter: string): readonly Story[] | undefined {
  if (filter === '') return stories;
  const tests = filter.split(/\+(?=\w+:)/u).map(readCondition);
  if (tests.includes(undefined)) return undefined;
  return stories.filter((story) => tests.every((isMet) => isMet?.(story)));
}

function readCondition(text: string): ((story: Story) => boolean) | undefined {
  const [, name = '', operator, written = ''] = condition.exec(text) ?? [];
  const value = written.replaceAll(/\\(.)/gu, '$1');
  if (name === 'title' && operator === '~')
    return (story) => story.headline.toLowerCase().includes(value.toLowerCase());
  const momentOf = moments[name];
  if (momentOf === undefined || Number.isNaN(instantOf(value))) return undefined;
  if (operator === '>=') return (story) => momentOf(story) >= instantOf(value);
  return operator === '<' ? (story) => momentOf(story) < instantOf(value) : undefined;
}
