import { expect, it } from 'vitest';
import { words } from './words.ts';

it('takes runs of letters, digits and underscores of any script', () => {
  expect(words("It's 10:30 — Ħal‑Luqa, снова_2 風車。")).toEqual([
    'It',
    's',
    '10',
    '30',
    'Ħal',
    'Luqa',
    'снова_2',
    '風車',
  ]);
});

it('finds none in an empty text', () => {
  expect(words(' …')).toEqual([]);
});

it('parts words at combining marks, as the public benchmarks do', () => {
  expect(words('हिम')).toEqual(['ह', 'म']);
});
