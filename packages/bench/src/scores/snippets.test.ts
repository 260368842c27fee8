import { expect, it } from 'vitest';
import { compareSnippets } from './snippets.ts';

it('counts passages that must and must not appear', () => {
  const text = 'The tram\n runs again.\nSubscribe now';
  expect(compareSnippets(['The tram runs', 'in May'], ['Subscribe', 'Cookies'], text)).toEqual({
    truePositives: 1,
    falsePositives: 1,
    falseNegatives: 1,
  });
});

it('takes an empty answer as missing everything', () => {
  expect(compareSnippets(['a', 'b'], ['c'], '')).toEqual({ truePositives: 0, falsePositives: 0, falseNegatives: 2 });
});
