import { expect, it } from 'vitest';
import { fragmentsLackedBy } from './text-fragments.ts';

const text = 'One two three four. Five six seven eight nine ten eleven.';

it('shows the runs of words that the other text lacks, the longest first', () => {
  expect(fragmentsLackedBy('x two three four five y', text, 2)).toEqual([
    'One two three four Five six seven eight nine ten eleven',
  ]);
  expect(fragmentsLackedBy('One two three four Five', text, 2)).toEqual(['six seven eight nine ten eleven']);
  expect(fragmentsLackedBy('two three four Five six seven', text, 2)).toEqual(['eight nine ten eleven', 'One']);
  expect(fragmentsLackedBy(text, text, 2)).toEqual([]);
});

it('cuts a long run', () => {
  expect(fragmentsLackedBy('', 'a '.repeat(20), 1)).toEqual([`${'a '.repeat(14)}… (20 words)`]);
});
