import { expect, it } from 'vitest';
import { readEvery, type Every } from './read-every.ts';

it.each<[Every, number]>([
  ['15m', 900],
  ['1.5h', 5400],
  ['1d', 86_400],
  ['90s', 90],
  [60_000, 60],
])('%s is %i seconds', (every, seconds) => expect(readEvery(every)).toBe(seconds));

it.each<Every>(['59s', 1000, Number.NaN, Number.POSITIVE_INFINITY, '0m'])('%s is no pause that can be kept', (every) =>
  expect(() => readEvery(every)).toThrow(expect.objectContaining({ name: 'InputError', property: 'every' })),
);
